package nl.leertafel.failures;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Subject;
import nl.leertafel.tables.SeatRole;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A cause in the system, not in a person. From acknowledged until resolved it has the table's attention at every
 * session, and only practice can say that it is gone.
 */
@Entity
class SystemFailure extends AbstractAggregateRoot<SystemFailure> {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID municipalityId;
    private UUID tableId;
    private @Nullable Instant changedAt;

    @Embedded
    private Origin origin;

    @Embedded
    private Wording wording;

    @Embedded
    private Course course = new Course();

    @Embedded
    private Ownership ownership = new Ownership();

    @Embedded
    private Claim claim = new Claim();

    @Embedded
    private Attentiveness attention;

    @Embedded
    private StoryLinks stories = new StoryLinks();

    @Embedded
    private @Nullable Merger merger;

    /** Named in a session and from a story, or without either. */
    SystemFailure(Actor by, UUID tableId, Description what, @Nullable UUID session, @Nullable UUID story, Instant at) {
        this(by, tableId, what, new Origin(by.personId(), at, session, null));
        if (story != null) stories.add(StoryLink.of(municipalityId, story, by.personId(), at));
        happened(new FailureNamed(id, tableId, by, at, about(session), statement()));
    }

    private SystemFailure(Actor by, UUID tableId, Description what, Origin origin) {
        this.id = Ids.next();
        this.municipalityId = by.municipalityId();
        this.tableId = tableId;
        this.origin = origin;
        this.wording = new Wording(what, municipalityId);
        this.attention = new Attentiveness(origin.namedAt());
    }

    /** Known since some day, with somebody who will be proposed as its owner; the list in which it stood is announced. */
    static SystemFailure known(Actor by, KnownFailure known, Instant at) {
        Origin origin = new Origin(by.personId(), at, null, null).since(known.namedAt());
        SystemFailure failure = new SystemFailure(by, known.tableId(), known.description(), origin);
        failure.ownership.begin(known.owner());
        return failure;
    }

    @SuppressWarnings("NullAway.Init")
    protected SystemFailure() {} // for JPA

    void describe(Description now, Actor by, Instant at) {
        course.mustStand();
        wording.describe(now, municipalityId);
        happened(FailureChanged::new, by, at);
    }

    /** One more story shows it: evidence. A failure that was resolved is open again. */
    void showIn(UUID story, Actor by, Instant at) {
        course.mustStand();
        if (stories.has(story)) throw new RuleBroken("failures.rule.alreadyLinked");
        stories.add(StoryLink.of(municipalityId, story, by.personId(), at));
        attention.touch(Touch.evidence(municipalityId, story, at));
        happened(new FailureLinked(id, story, tableId, by, at, about(), statement()));
        openBy(story, by, at);
    }

    /**
     * It was linked by mistake. That somebody looked is not undone by it, nor what they concluded; but what was open again
     * by that story alone is resolved as before.
     */
    void unlink(UUID story, Actor by, Instant at) {
        course.mustStand();
        StoryLink link = stories.mustHave(story);
        List<Subject> about = about();
        boolean byMistake = course.isOpenBy(story, changedAt, at);
        stories.unlink(link, by.personId(), at);
        happened(new FailureUnlinked(id, story, tableId, by, at, about, statement()));
        if (!byMistake) return;
        course.resolveAsBefore();
        takeBack(story, by, at);
        happened(new ReopeningTakenBack(id, claim.isAskedAgain(), tableId, by, at, about, statement()));
    }

    void relink(UUID story, Actor by, Instant at) {
        course.mustStand();
        UnlinkedStory link = stories.unlinked(story).orElseThrow(() -> new RuleBroken("failures.rule.notUnlinked"));
        stories.relink(link);
        happened(new FailureRelinked(id, story, tableId, by, at, about(), statement()));
        if (!course.wasResolvedBefore(link.linkedAt())) return;
        attention.touch(Touch.evidence(municipalityId, story, at));
        openBy(story, by, at);
    }

    /** Solved for one family is not solved in the system: this resolves nothing. */
    void answerForFamily(UUID story, Solved solved, Actor by, Instant at) {
        course.mustStand();
        StoryLink link = stories.mustHave(story);
        stories.replace(link, link.solved(solved, by.personId(), at));
        List<Subject> about = List.of(Subject.failure(id), Subject.story(story));
        happened(new FamilyAnswered(id, story, solved, tableId, by, at, about, statement()));
    }

    void acknowledge(@Nullable UUID owner, Actor by, Instant at) {
        course.acknowledge();
        ownership.begin(owner);
        happened(FailureAcknowledged::new, by, at);
    }

    /** When it is escalated, this is one of the three things that the chair can choose. */
    void changeOwner(UUID owner, String ownerName, String note, boolean byChair, Actor by, Instant at) {
        course.mustBeAcknowledged();
        if (!course.needsAttention()) throw new RuleBroken("failures.rule.alreadyResolved");
        if (attention.isEscalated() && !byChair) throw new RuleBroken("failures.rule.chairChooses");
        ownership.passTo(owner, note, by, at);
        attention.choose(at);
        String detail = ownerName + " · " + statement();
        happened(new FailureOwnerChanged(id, tableId, by, at, about(), detail));
    }

    /** Taken to a higher level, by somebody to somebody and by a date. */
    void raise(FailureLevel higher, String toWhom, UUID carrier, LocalDate due, Actor by, Instant at) {
        course.mustNeedAttention();
        wording.raise(higher);
        attention.choose(at);
        happened(new FailureRaised(id, tableId, higher, toWhom, carrier, due, by, at, about(), statement()));
    }

    void wantExperiment(String idea, UUID carrier, LocalDate due, Actor by, Instant at) {
        course.mustNeedAttention();
        attention.choose(at);
        happened(new FailureExperimentWanted(id, tableId, idea, carrier, due, by, at, about(), statement()));
    }

    void beginWork(Actor by, Instant at) {
        course.beginWork(ownership.owner() != null);
        happened(FailureBeingWorkedOn::new, by, at);
    }

    void claimChange(String words, Actor by, Instant at) {
        course.mustBeClaimable();
        claim.made(words, at);
        course.claim();
        happened(ChangeClaimed::new, by, at);
    }

    /** Practice answers the current claim, or what is asked again: "does this still happen?". */
    void answer(boolean stillHappens, String note, SeatRole role, Actor by, Instant at) {
        hearing().answer(stillHappens, note, role, by, at);
    }

    /** Half a year after practice said that it was gone, and every half year after that. */
    void askAgain(Actor by, Instant at) {
        hearing().askAgain(by, at);
    }

    /** Practice tells how it is while nothing is claimed: evidence, and no confirmation. */
    void hear(Instant at) {
        attention.touch(Touch.evidence(municipalityId, null, at));
        changedAt = at;
    }

    /** Something was done about it: an action was done, an experiment started or was evaluated. */
    void touch(UUID cause, Instant at) {
        if (course.isMerged()) return;
        attention.touch(Touch.done(municipalityId, cause, at));
        changedAt = at;
    }

    /** It was not done after all. What has to be chosen then was not settled either. */
    void takeBack(UUID cause, Actor by, Instant at) {
        Touch gone = attention.by(cause).orElse(null);
        if (gone == null || course.isMerged()) return;
        boolean was = attention.isEscalated();
        attention.takeBack(gone, origin.namedAt(), isNamedFromStory(), at);
        if (course.isResolved()) attention.rest();
        changedAt = at;
        if (attention.isEscalated() && !was && !gone.escalatedBefore()) happened(FailureEscalated::new, by, at);
    }

    /** A session of the table was closed; {@code before} is when the one before it was, if there was one. */
    void attend(UUID session, @Nullable Instant before, Actor by, Instant at) {
        Instant since = origin.from(before);
        boolean touched = attention.touchedAfter(since) || (since.equals(origin.namedAt()) && isNamedFromStory());
        changedAt = at;
        if (attention.count(municipalityId, session, touched, since, at))
            happened(new FailureEscalated(id, tableId, by, at, about(session), statement()));
    }

    /** The other one is the same: what belongs to it is this one's from now on. */
    void merge(SystemFailure other, Actor by, Instant at) {
        new Merging(this, other).merge(by, at);
    }

    /** They were not the same after all. */
    void part(SystemFailure other, Actor by, Instant at) {
        new Merging(this, other).part(by, at);
    }

    /** A part of it is another cause: that stands apart from now on, with the stories that show it. */
    SystemFailure split(SplitForm form, Actor by, Instant at) {
        course.mustStand();
        Set<UUID> parting = form.stories();
        if (parting.isEmpty()) throw new RuleBroken("failures.rule.splitNeedsStories");
        parting.forEach(stories::mustHave);
        if (stories.size() == parting.size()) throw new RuleBroken("failures.rule.splitLeavesStories");
        SystemFailure part = new SystemFailure(by, tableId, wording.of(form.statement()), null, null, at);
        part.origin = part.origin.partOf(id);
        new Merging(this, part).split(form, by, at);
        return part;
    }

    /** The part is one with it again, with everything that went along. */
    void reunite(SystemFailure part, Actor by, Instant at) {
        new Merging(this, part).reunite(by, at);
    }

    boolean hasChangedSince(Instant moment) {
        return !moment.equals(changedAt);
    }

    /** It is one with another from now on, which stays. */
    void leave(Merger where) {
        merger = where;
        course.merge();
        changedAt = where.at();
        attention.rest();
    }

    void comeBack(Merger from, Instant at) {
        merger = null;
        course.restore(from.state(), from.resolvedAt());
        changedAt = at;
    }

    void reopen(Actor by, Instant at) {
        course.reopen();
        happened(FailureReopened::new, by, at);
    }

    /** Asked of practice once more, before half a year is over. */
    void askOnceMore(Actor by, Instant at) {
        hearing().askOnceMore(by, at);
    }

    void mustBeOpen() {
        course.mustStand();
        if (!course.isOpen()) throw new RuleBroken("register.refused.resolved");
    }

    /** As it was before it was changed with many others, to which nothing happened since. */
    void restore(FailureBefore before, Actor by, Instant at) {
        course.mustStand();
        wording.restore(before, municipalityId);
        ownership.takeBack(before.owner());
        attention.restore(before.escalated(), before.chosenAt(), at);
        boolean asked = claim.askedAgainAfter(before.askedAgainAt());
        claim.restore(before.askedAgainAt());
        happened(asked ? this::questionTakenBack : FailureChanged::new, by, at);
    }

    private Happened questionTakenBack(
            UUID failure, UUID table, Actor by, Instant at, List<Subject> about, String statement) {
        return new PracticeQuestionTakenBack(failure, claim.isAskedAgain(), table, by, at, about, statement);
    }

    Description description() {
        return wording.description();
    }

    /** What practice says of it. */
    Hearing hearing() {
        return new Hearing(this);
    }

    UUID id() {
        return id;
    }

    UUID tableId() {
        return tableId;
    }

    String statement() {
        return wording.statement();
    }

    /** What happened since it was loaded, before it is handed to others. */
    Collection<Object> announced() {
        return domainEvents();
    }

    FailureSummary summary() {
        return new FailureSummary(id, tableId, statement(), course.state());
    }

    FailureFacts facts() {
        return FailureFacts.of(this);
    }

    Origin origin() {
        return origin;
    }

    Wording wording() {
        return wording;
    }

    Course course() {
        return course;
    }

    Ownership ownership() {
        return ownership;
    }

    Claim claim() {
        return claim;
    }

    Attentiveness attention() {
        return attention;
    }

    StoryLinks stories() {
        return stories;
    }

    @Nullable
    Merger merger() {
        return merger;
    }

    @Nullable
    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version == null ? 0 : version;
    }

    private void openBy(UUID story, Actor by, Instant at) {
        if (course.openBy(story, at)) happened(FailureReopened::new, by, at);
    }

    private boolean isNamedFromStory() {
        return stories.isAnyFrom(origin.namedAt());
    }

    /** What most events tell. */
    interface Told {
        Happened of(UUID failure, UUID table, Actor by, Instant at, List<Subject> about, String statement);
    }

    void happened(Told what, Actor by, Instant at) {
        happened(what.of(id, tableId, by, at, about(), statement()));
    }

    void happened(Happened what) {
        changedAt = what.at();
        registerEvent(what);
    }

    List<Subject> about() {
        return about(null);
    }

    private List<Subject> about(@Nullable UUID session) {
        Stream<Subject> itself = Stream.of(Subject.failure(id));
        Stream<Subject> during = Stream.ofNullable(session).map(Subject::session);
        return Stream.of(itself, during, stories.subjects())
                .flatMap(each -> each)
                .toList();
    }
}
