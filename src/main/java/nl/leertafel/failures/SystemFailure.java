package nl.leertafel.failures;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
    private String statement;

    @Enumerated(EnumType.STRING)
    private FailureKind kind;

    @Enumerated(EnumType.STRING)
    private FailureLevel level;

    private String workaround;

    @Enumerated(EnumType.STRING)
    private FailureState state;

    private UUID namedBy;
    private Instant namedAt;
    private @Nullable UUID namedIn;
    private @Nullable UUID splitFrom;
    private @Nullable Instant resolvedAt;
    private @Nullable Instant changedAt;

    @Embedded
    private Ownership ownership = new Ownership();

    @Embedded
    private Claim claim = new Claim();

    @Embedded
    private Attentiveness attention;

    @Embedded
    private Domains domains = new Domains();

    @Embedded
    private StoryLinks stories = new StoryLinks();

    @Embedded
    private @Nullable Merger merger;

    @Embedded
    private @Nullable Reopening reopening;

    /** Named in a session and from a story, or without either. */
    SystemFailure(Actor by, UUID tableId, Description what, @Nullable UUID session, @Nullable UUID story, Instant at) {
        this(by, tableId, what, at);
        namedIn = session;
        if (story != null) stories.add(StoryLink.of(municipalityId, story, by.personId(), at));
        happened(new FailureNamed(id, tableId, by, at, about(session), statement));
    }

    private SystemFailure(Actor by, UUID tableId, Description what, Instant at) {
        this.id = Ids.next();
        this.municipalityId = by.municipalityId();
        this.tableId = tableId;
        this.statement = what.statement();
        this.kind = what.kind();
        this.level = what.level();
        this.workaround = what.workaround();
        this.state = FailureState.SUSPECTED;
        this.namedBy = by.personId();
        this.namedAt = at;
        this.attention = new Attentiveness(at);
        domains.mark(what.domains(), municipalityId);
    }

    /** Known since some day, with somebody who will be proposed as its owner; the list in which it stood is announced. */
    static SystemFailure known(Actor by, KnownFailure known, Instant at) {
        SystemFailure failure = new SystemFailure(by, known.tableId(), known.description(), at);
        failure.ownership.begin(known.owner());
        if (known.namedAt() != null) failure.namedAt = known.namedAt();
        return failure;
    }

    @SuppressWarnings("NullAway.Init")
    protected SystemFailure() {} // for JPA

    void describe(Description now, Actor by, Instant at) {
        mustStand();
        statement = now.statement();
        kind = now.kind();
        level = now.level();
        workaround = now.workaround();
        domains.mark(now.domains(), municipalityId);
        happened(new FailureChanged(id, tableId, by, at, about(null), statement));
    }

    /** One more story shows it: evidence. A failure that was resolved is open again. */
    void showIn(UUID story, Actor by, Instant at) {
        mustStand();
        if (isShownIn(story)) throw new RuleBroken("failures.rule.alreadyLinked");
        stories.add(StoryLink.of(municipalityId, story, by.personId(), at));
        attention.touch(Touch.evidence(municipalityId, story, at));
        happened(new FailureLinked(id, story, tableId, by, at, about(null), statement));
        openBy(story, by, at);
    }

    /**
     * It was linked by mistake. That somebody looked is not undone by it, nor what they concluded; but what was open again
     * by that story alone is resolved as before.
     */
    void unlink(UUID story, Actor by, Instant at) {
        mustStand();
        StoryLink link = stories.of(story).orElseThrow(() -> new RuleBroken("failures.rule.notLinked"));
        List<Subject> about = about(null);
        Reopening opened = reopening;
        boolean byMistake = opened != null && opened.canBeTakenBack(story, changedAt, at);
        stories.unlink(link, by.personId(), at);
        happened(new FailureUnlinked(id, story, tableId, by, at, about, statement));
        if (opened != null && byMistake) resolveAsBefore(opened, by, at, about);
    }

    void relink(UUID story, Actor by, Instant at) {
        mustStand();
        UnlinkedStory link = stories.unlinked(story).orElseThrow(() -> new RuleBroken("failures.rule.notUnlinked"));
        stories.relink(link);
        happened(new FailureRelinked(id, story, tableId, by, at, about(null), statement));
        if (resolvedAt == null || !link.linkedAt().isAfter(resolvedAt)) return;
        attention.touch(Touch.evidence(municipalityId, story, at));
        openBy(story, by, at);
    }

    /** Solved for one family is not solved in the system: this resolves nothing. */
    void answerForFamily(UUID story, Solved solved, Actor by, Instant at) {
        mustStand();
        StoryLink link = stories.of(story).orElseThrow(() -> new RuleBroken("failures.rule.notLinked"));
        stories.replace(link, link.solved(solved, by.personId(), at));
        List<Subject> about = List.of(Subject.failure(id), Subject.story(story));
        happened(new FamilyAnswered(id, story, solved, tableId, by, at, about, statement));
    }

    void acknowledge(@Nullable UUID owner, Actor by, Instant at) {
        mustStand();
        if (!canBeAcknowledged()) throw new RuleBroken("failures.rule.alreadyAcknowledged");
        state = FailureState.ACKNOWLEDGED;
        ownership.begin(owner);
        happened(new FailureAcknowledged(id, tableId, by, at, about(null), statement));
    }

    /** When it is escalated, this is one of the three things that the chair can choose. */
    void changeOwner(UUID owner, String ownerName, String note, boolean byChair, Actor by, Instant at) {
        mustStand();
        if (state == FailureState.SUSPECTED) throw new RuleBroken("failures.rule.acknowledgeFirst");
        if (!needsAttention()) throw new RuleBroken("failures.rule.alreadyResolved");
        if (attention.isEscalated() && !byChair) throw new RuleBroken("failures.rule.chairChooses");
        ownership.passTo(owner, note, by, at);
        attention.choose(at);
        String detail = ownerName + " · " + statement;
        happened(new FailureOwnerChanged(id, tableId, by, at, about(null), detail));
    }

    /** Taken to a higher level, by somebody to somebody and by a date. From the highest it can only be taken there again. */
    void raise(FailureLevel higher, String toWhom, UUID carrier, LocalDate due, Actor by, Instant at) {
        mustNeedAttention();
        boolean top = higher == level && level == FailureLevel.NATIONAL;
        if (higher.compareTo(level) <= 0 && !top) throw new RuleBroken("failures.rule.notHigher");
        level = higher;
        attention.choose(at);
        happened(new FailureRaised(id, tableId, higher, toWhom, carrier, due, by, at, about(null), statement));
    }

    void wantExperiment(String idea, UUID carrier, LocalDate due, Actor by, Instant at) {
        mustNeedAttention();
        attention.choose(at);
        happened(new FailureExperimentWanted(id, tableId, idea, carrier, due, by, at, about(null), statement));
    }

    void beginWork(Actor by, Instant at) {
        mustStand();
        if (!canBeWorkedOn()) throw new RuleBroken("failures.rule.notToBeWorkedOn");
        if (ownership.owner() == null) throw new RuleBroken("failures.rule.noOwner");
        state = FailureState.BEING_WORKED_ON;
        happened(new FailureBeingWorkedOn(id, tableId, by, at, about(null), statement));
    }

    void claimChange(String words, Actor by, Instant at) {
        mustStand();
        if (!canBeClaimed()) throw new RuleBroken("failures.rule.notBeingWorkedOn");
        claim.made(words, at);
        state = FailureState.CHANGE_CLAIMED;
        happened(new ChangeClaimed(id, tableId, by, at, about(null), statement));
    }

    /** Practice answers the current claim, or what is asked again: "does this still happen?". */
    void answer(boolean stillHappens, String note, SeatRole role, Actor by, Instant at) {
        mustStand();
        Instant asked = claim.asked();
        if (asked == null || !asksPractice()) throw new RuleBroken("failures.rule.nothingClaimed");
        if (ownership.isOf(by.personId())) throw new RuleBroken("failures.rule.ownerDoesNotConfirm");
        if (answerOf(by.personId()).isPresent()) throw new RuleBroken("failures.rule.alreadyAnswered");
        claim.answered(new PracticeConfirmation(
                Ids.next(), municipalityId, by.personId(), role, stillHappens, note, asked, at, null));
        attention.touch(Touch.evidence(municipalityId, null, at));
        if (stillHappens) deny(by, at);
        else confirm(by, at);
    }

    /** Half a year after practice said that it was gone, and every half year after that. */
    void askAgain(Actor by, Instant at) {
        if (state != FailureState.RESOLVED) throw new RuleBroken("failures.rule.notResolved");
        claim.askAgain(at);
        happened(new PracticeAskedAgain(id, tableId, by, at, about(null), statement));
    }

    /** Practice tells how it is while nothing is claimed: evidence, and no confirmation. */
    void hear(Instant at) {
        attention.touch(Touch.evidence(municipalityId, null, at));
        changedAt = at;
    }

    /** Something was done about it: an action was done, an experiment started or was evaluated. */
    void touch(UUID cause, Instant at) {
        if (state == FailureState.MERGED) return;
        attention.touch(Touch.done(municipalityId, cause, at));
        changedAt = at;
    }

    /** It was not done after all. What has to be chosen then was not settled either. */
    void takeBack(UUID cause, Actor by, Instant at) {
        Touch gone = attention.by(cause).orElse(null);
        if (gone == null || state == FailureState.MERGED) return;
        boolean was = attention.isEscalated();
        attention.takeBack(gone, namedAt, isNamedFromStory(), at);
        if (state == FailureState.RESOLVED) attention.rest();
        changedAt = at;
        if (attention.isEscalated() && !was && !gone.escalatedBefore())
            happened(new FailureEscalated(id, tableId, by, at, about(null), statement));
    }

    /** A session of the table was closed; {@code before} is when the one before it was, if there was one. */
    void attend(UUID session, @Nullable Instant before, Actor by, Instant at) {
        Instant since = before == null || before.isBefore(namedAt) ? namedAt : before;
        boolean touched = attention.touchedAfter(since) || (since.equals(namedAt) && isNamedFromStory());
        changedAt = at;
        if (attention.count(municipalityId, session, touched, since, at))
            happened(new FailureEscalated(id, tableId, by, at, about(session), statement));
    }

    /** The other one is the same: what belongs to it is this one's from now on. */
    void merge(SystemFailure other, Actor by, Instant at) {
        mustKeep(other);
        boolean opens = state == FailureState.RESOLVED && other.isOpen();
        other.leave(new Merger(
                id,
                by.personId(),
                at,
                other.state,
                other.attention.isEscalated(),
                other.resolvedAt,
                state,
                attention.untouched(),
                attention.touchedAt(),
                resolvedAt));
        stories.take(other.stories, other.id, link -> true);
        domains.take(other.domains, other.id, municipalityId);
        claim.take(other.claim, other.id, ownership.owner(), given -> true);
        attention.take(other.attention, other.id);
        happened(new FailureMerged(id, other.id, tableId, by, at, aboutBoth(other), other.statement));
        if (opens) reopen(by, at);
    }

    /** They were not the same after all. Once something happened to the one that stayed, nobody can tell whose that is. */
    void part(SystemFailure other, Actor by, Instant at) {
        Merger made = other.merger;
        if (made == null || !made.into().equals(id)) throw new RuleBroken("failures.rule.notMerged");
        if (!made.at().equals(changedAt)) throw new RuleBroken("failures.rule.happenedSince");
        List<Subject> about = aboutBoth(other);
        stories.giveBack(other.stories, other.id);
        domains.forget(other.id);
        claim.giveBack(other.claim, other.id);
        attention.giveBack(other.attention, other.id, made);
        state = made.keptState();
        resolvedAt = made.keptResolvedAt();
        other.comeBack(made, at);
        happened(new FailureUnmerged(id, other.id, tableId, by, at, about, other.statement));
    }

    /** A part of it is another cause: that stands apart from now on, with the stories that show it. */
    SystemFailure split(SplitForm form, Actor by, Instant at) {
        mustStand();
        Set<UUID> parting = form.stories();
        if (parting.isEmpty()) throw new RuleBroken("failures.rule.splitNeedsStories");
        if (!parting.stream().allMatch(this::isShownIn)) throw new RuleBroken("failures.rule.notLinked");
        if (stories.all().size() == parting.size()) throw new RuleBroken("failures.rule.splitLeavesStories");
        Description what = new Description(form.statement(), kind, level, domains.all(), workaround);
        SystemFailure part = new SystemFailure(by, tableId, what, null, null, at);
        part.splitFrom = id;
        part.stories.take(stories, id, link -> parting.contains(link.storyId()));
        Set<PracticeConfirmation> given = new HashSet<>(answersToGive());
        given.removeIf(answer -> !form.along().contains(answer.id()));
        part.claim.take(claim, id, ownership.owner(), given::contains);
        if (state.needsAttention()) part.acknowledge(ownership.owner(), by, at);
        List<Subject> about = aboutBoth(part);
        happened(new FailureSplit(id, part.id, parting, form.along(), tableId, by, at, about, form.statement()));
        return part;
    }

    /** Whether it stood apart for a moment only: a part of it, or of which it is a part, to which nothing happened since. */
    boolean canReunite(SystemFailure part) {
        return id.equals(part.splitFrom) && part.namedAt.equals(changedAt) && part.namedAt.equals(part.changedAt);
    }

    /** What practice said that may as well be about a part of it: not what answers the claim that stands now. */
    List<PracticeConfirmation> answersToGive() {
        return claim.inOrder().stream()
                .filter(given -> !asksPractice() || !claim.isAnsweredBy(given))
                .filter(given -> !given.isBy(ownership.owner()))
                .toList();
    }

    /** The part is one with it again, with everything that went along. */
    void reunite(SystemFailure part, Actor by, Instant at) {
        if (!canReunite(part)) throw new RuleBroken("failures.rule.happenedSince");
        part.claim.giveBack(claim, id);
        merge(part, by, at);
    }

    /** Asked of practice once more, before half a year is over. What is claimed and not answered is asked already. */
    void askOnceMore(Actor by, Instant at) {
        mustStand();
        if (state == FailureState.CHANGE_CLAIMED) throw new RuleBroken("register.refused.askedAlready");
        if (state != FailureState.RESOLVED) throw new RuleBroken("register.refused.nothingToAsk");
        askAgain(by, at);
    }

    void mustBeOpen() {
        mustStand();
        if (!isOpen()) throw new RuleBroken("register.refused.resolved");
    }

    /** As it was before it was changed with many others, to which nothing happened since. */
    void restore(FailureBefore before, Actor by, Instant at) {
        mustStand();
        level = before.level();
        domains.mark(before.domains(), municipalityId);
        ownership.takeBack(before.owner());
        attention.restore(before.escalated(), before.chosenAt());
        claim.restore(before.askedAgainAt());
        happened(new FailureChanged(id, tableId, by, at, about(null), statement));
    }

    FailureBefore before() {
        return new FailureBefore(
                ownership.owner(),
                level,
                domains.all(),
                attention.isEscalated(),
                attention.chosenAt(),
                claim.askedAgainAt());
    }

    Description description() {
        return new Description(statement, kind, level, domains.all(), workaround);
    }

    boolean canBeAcknowledged() {
        return state == FailureState.SUSPECTED;
    }

    boolean needsAttention() {
        return state.needsAttention();
    }

    boolean canBeWorkedOn() {
        return state == FailureState.ACKNOWLEDGED || state == FailureState.REOPENED;
    }

    boolean canBeClaimed() {
        return state == FailureState.BEING_WORKED_ON;
    }

    boolean asksPractice() {
        return state == FailureState.CHANGE_CLAIMED || state == FailureState.RESOLVED;
    }

    /** Whether there is something to ask practice: not of what is gone, unless that is asked again. */
    boolean wantsPractice() {
        return state.isOpen() || (state == FailureState.RESOLVED && claim.isAskedAgain());
    }

    /** Whether it was resolved, and asked again, no later than that. */
    boolean isSilentSince(Instant moment) {
        Instant asked = claim.askedAgainAt() == null ? resolvedAt : claim.askedAgainAt();
        return state == FailureState.RESOLVED && asked != null && !asked.isAfter(moment);
    }

    boolean isOpen() {
        return state.isOpen();
    }

    boolean isOwnedBy(UUID person) {
        return ownership.isOf(person);
    }

    boolean isShownIn(UUID story) {
        return stories.of(story).isPresent();
    }

    Optional<StoryLink> link(UUID story) {
        return stories.of(story);
    }

    boolean isNamedBy(UUID person) {
        return namedBy.equals(person);
    }

    Optional<PracticeConfirmation> answerOf(UUID person) {
        return claim.answers(ownership.owner()).stream()
                .filter(given -> given.isBy(person))
                .findFirst();
    }

    /** What practice says of the current claim. */
    Practice practice() {
        return Practice.of(claim.answers(ownership.owner()));
    }

    UUID id() {
        return id;
    }

    UUID tableId() {
        return tableId;
    }

    String statement() {
        return statement;
    }

    /** What happened since it was loaded, before it is handed to others. */
    Collection<Object> announced() {
        return domainEvents();
    }

    FailureSummary summary() {
        return new FailureSummary(id, tableId, statement, state);
    }

    FailureFacts facts() {
        return new FailureFacts(
                id,
                version == null ? 0 : version,
                tableId,
                new Description(statement, kind, level, domains.all(), workaround),
                state,
                ownership.owner(),
                namedBy,
                namedAt,
                namedIn,
                splitFrom,
                claim.words(),
                claim.madeAt(),
                claim.askedAgainAt(),
                resolvedAt,
                changedAt,
                merger,
                attention.shown(),
                attention.beads(),
                stories.inOrder(),
                stories.unlinked(),
                claim.inOrder(),
                ownership.inOrder());
    }

    private void confirm(Actor by, Instant at) {
        happened(new PracticeConfirmed(id, tableId, by, at, about(null), statement));
        if (state == FailureState.RESOLVED || !practice().isConvinced()) return;
        state = FailureState.RESOLVED;
        resolvedAt = at;
        attention.touch(Touch.done(municipalityId, null, at));
        happened(new FailureResolved(id, tableId, by, at, about(null), statement));
    }

    private void deny(Actor by, Instant at) {
        happened(new PracticeDenied(id, tableId, by, at, about(null), statement));
        if (state == FailureState.RESOLVED) reopen(by, at);
        else state = FailureState.BEING_WORKED_ON;
    }

    private void openBy(UUID story, Actor by, Instant at) {
        if (resolvedAt == null) return;
        reopening = new Reopening(story, at, resolvedAt);
        reopen(by, at);
    }

    private void resolveAsBefore(Reopening opened, Actor by, Instant at, List<Subject> about) {
        state = FailureState.RESOLVED;
        resolvedAt = opened.resolvedAt();
        reopening = null;
        takeBack(opened.story(), by, at);
        happened(new ReopeningTakenBack(id, claim.isAskedAgain(), tableId, by, at, about, statement));
    }

    private void reopen(Actor by, Instant at) {
        state = FailureState.REOPENED;
        resolvedAt = null;
        happened(new FailureReopened(id, tableId, by, at, about(null), statement));
    }

    private void leave(Merger where) {
        merger = where;
        state = FailureState.MERGED;
        resolvedAt = null;
        changedAt = where.at();
        attention.rest();
    }

    private void comeBack(Merger from, Instant at) {
        merger = null;
        state = from.state();
        resolvedAt = from.resolvedAt();
        changedAt = at;
    }

    private void mustKeep(SystemFailure other) {
        mustStand();
        other.mustStand();
        if (id.equals(other.id)) throw new RuleBroken("failures.rule.sameFailure");
        if (!tableId.equals(other.tableId)) throw new RuleBroken("failures.rule.otherTable");
        if (state == FailureState.SUSPECTED && other.state != FailureState.SUSPECTED)
            throw new RuleBroken("failures.rule.keepTheAcknowledged");
        if (other.attention.isEscalated() && !attention.isEscalated())
            throw new RuleBroken("failures.rule.escalatedFirst");
    }

    private void mustStand() {
        if (state == FailureState.MERGED) throw new RuleBroken("failures.rule.merged");
    }

    private void mustNeedAttention() {
        mustStand();
        if (state == FailureState.SUSPECTED) throw new RuleBroken("failures.rule.acknowledgeFirst");
        if (!state.needsAttention()) throw new RuleBroken("failures.rule.nothingToChoose");
    }

    private boolean isNamedFromStory() {
        return stories.all().stream().anyMatch(link -> link.linkedAt().equals(namedAt));
    }

    private void happened(Happened what) {
        changedAt = what.at();
        registerEvent(what);
    }

    private List<Subject> about(@Nullable UUID session) {
        List<Subject> about = new ArrayList<>(List.of(Subject.failure(id)));
        if (session != null) about.add(Subject.session(session));
        stories.all().forEach(link -> about.add(Subject.story(link.storyId())));
        return List.copyOf(about);
    }

    private List<Subject> aboutBoth(SystemFailure other) {
        List<Subject> about = new ArrayList<>(about(null));
        about.addAll(other.about(null));
        return List.copyOf(about);
    }
}
