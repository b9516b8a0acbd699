package nl.leertafel.stories;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

@Entity
class CaseStory extends AbstractAggregateRoot<CaseStory> {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID municipalityId;
    private UUID tableId;
    private UUID authorId;

    @Enumerated(EnumType.STRING)
    private StoryState state = StoryState.DRAFT;

    @Embedded
    private Answers answers = new Answers();

    @OneToMany(
            mappedBy = "story",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @OrderBy("at")
    private List<StoryReview> reviews = new ArrayList<>();

    @OneToMany(mappedBy = "story", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("at")
    private List<Confirmation> confirmations = new ArrayList<>();

    @Embedded
    private Moments moments;

    @Enumerated(EnumType.STRING)
    private @Nullable Recognisable recognisable;

    private @Nullable UUID bundledIn;

    CaseStory(UUID tableId, Actor author, Instant at) {
        this.id = Ids.next();
        this.municipalityId = author.municipalityId();
        this.tableId = tableId;
        this.authorId = author.personId();
        this.moments = new Moments(at);
        claimAnswers();
    }

    @SuppressWarnings("NullAway.Init")
    protected CaseStory() {} // for JPA

    @PostLoad
    private void claimAnswers() {
        answers.belongTo(municipalityId, id);
    }

    boolean canBeWritten() {
        return (state == StoryState.DRAFT || state == StoryState.RETURNED) && !isErased();
    }

    /** Once submitted, it stays what a reviewer can judge: with a title, with what happened and with consent. */
    void answer(Question question, AnswerForm given, Instant at) {
        if (!canBeWritten()) throw new RuleBroken("stories.rule.fixed");
        boolean emptied = !new Answers(given).isGiven(question);
        if (state == StoryState.RETURNED && question.isNeeded() && emptied) {
            throw new RuleBroken("stories.rule.stillNeeded");
        }
        answers.take(question, given, municipalityId);
        moments.changed(at);
    }

    /** The author lets words stand that look identifying; the last reason given for the same words counts. */
    void confirm(Confirmed confirmed) {
        if (!canBeWritten()) throw new RuleBroken("stories.rule.fixed");
        confirmations.removeIf(each -> each.isAbout(confirmed));
        confirmations.add(new Confirmation(this, confirmed));
        moments.changed(confirmed.at());
    }

    void reconsider(Confirmed confirmed, Instant at) {
        if (!canBeWritten()) throw new RuleBroken("stories.rule.fixed");
        confirmations.removeIf(each -> each.isAbout(confirmed));
        moments.changed(at);
    }

    List<Confirmed> confirmed() {
        return confirmations.stream().map(Confirmation::confirmed).toList();
    }

    /** A draft can go to another table; one that was sent stays where its reviewers are. */
    void moveTo(UUID otherTable) {
        if (state == StoryState.DRAFT) tableId = otherTable;
    }

    /** Title and what happened are enough: the rest can come later. */
    boolean isSignal() {
        return answers.isGiven(Question.TITLE) && answers.isGiven(Question.HAPPENED);
    }

    boolean hasConsent() {
        return answers.isGiven(Question.CONSENT);
    }

    void submit(Actor by, Instant at, LocalDate today) {
        if (!canBeWritten()) throw new RuleBroken("stories.rule.fixed");
        if (!isSignal()) throw new RuleBroken("stories.rule.signalNeeded");
        LocalDate consented = answers.consentOn();
        if (!hasConsent() || consented == null) throw new RuleBroken("stories.rule.consentNeeded");
        if (consented.isAfter(today)) throw new RuleBroken("stories.rule.consentLater");
        state = StoryState.SUBMITTED;
        moments.submitted(at);
        registerEvent(new StorySubmitted(id, tableId, by, at));
    }

    /** Until somebody counts on it, its author can write on; it then waits for a reviewer once more. */
    void takeBack(Actor by, Instant at) {
        if (!canBeTakenBack()) throw new RuleBroken("stories.rule.notToTakeBack");
        state = StoryState.DRAFT;
        bundledIn = null;
        moments.takenBack(at);
        registerEvent(new StoryTakenBack(id, tableId, by, at));
    }

    boolean canBeTakenBack() {
        return (state == StoryState.SUBMITTED || state == StoryState.RELEASED) && !isErased();
    }

    /** What the author says of it, for the reviewer. */
    void recognised(Recognisable answer) {
        if (!canBeWritten()) throw new RuleBroken("stories.rule.fixed");
        recognisable = answer;
    }

    void giveBack(String remark, Actor by, Instant at) {
        if (remark.isBlank()) throw new RuleBroken("stories.rule.remarkNeeded");
        mustBeReviewableBy(by);
        reviews.add(new StoryReview(this, StoryReview.Decision.RETURNED, remark, by, at));
        state = StoryState.RETURNED;
        registerEvent(new StoryReturned(id, tableId, by, at));
    }

    void release(String remark, Actor by, Instant at) {
        mustBeReviewableBy(by);
        reviews.add(new StoryReview(this, StoryReview.Decision.RELEASED, remark, by, at));
        state = StoryState.RELEASED;
        moments.released(at);
        registerEvent(new StoryReleased(id, tableId, by, at));
    }

    /** It never comes to the table; its author keeps the text and hears why. */
    void refuse(RefusalReason reason, String remark, Actor by, Instant at) {
        if (remark.isBlank()) throw new RuleBroken("stories.rule.refusalNeedsWords");
        mustBeReviewableBy(by);
        reviews.add(new StoryReview(this, reason, remark, by, at));
        state = StoryState.REFUSED;
        registerEvent(new StoryRefused(id, tableId, by, at));
    }

    /** And its text is still there. */
    boolean isRefused() {
        return state == StoryState.REFUSED && !isErased();
    }

    /** A release is taken back, for a reviewer who sees too late what was missed; whether it was used is not known here. */
    void recall(Actor by, Instant at) {
        if (isBy(by)) throw new RuleBroken("stories.rule.ownReview");
        if (state != StoryState.RELEASED || isErased()) throw new RuleBroken("stories.rule.notToRecall");
        reviews.add(new StoryReview(this, StoryReview.Decision.RECALLED, "", by, at));
        state = StoryState.SUBMITTED;
        bundledIn = null;
        moments.recalled();
        registerEvent(new StoryRecalled(id, tableId, by, at));
    }

    /** Two people raise the visibility of a story: whoever wrote it never releases it. */
    private void mustBeReviewableBy(Actor reviewer) {
        if (isBy(reviewer)) throw new RuleBroken("stories.rule.ownReview");
        if (state != StoryState.SUBMITTED) throw new RuleBroken("stories.rule.notWaiting");
    }

    boolean canBePutOnAgenda() {
        return (state == StoryState.RELEASED || state == StoryState.TOLD) && !isErased();
    }

    void putOnAgenda(UUID sessionId, Actor by, Instant at) {
        if (!canBePutOnAgenda()) throw new RuleBroken("stories.rule.notReleased");
        registerEvent(new StoryPutOnAgenda(id, tableId, sessionId, by, at));
    }

    boolean canBeTold() {
        return state == StoryState.RELEASED && !isErased();
    }

    void tell(UUID sessionId, Actor by, Instant at) {
        if (!canBeTold()) throw new RuleBroken("stories.rule.notToTell");
        state = StoryState.TOLD;
        moments.told(sessionId, at);
        registerEvent(new StoryTold(id, tableId, sessionId, by, at));
    }

    boolean canBeFollowedUp() {
        return state == StoryState.TOLD;
    }

    void followUp(Actor by, Instant at) {
        if (!canBeFollowedUp()) throw new RuleBroken("stories.rule.notTold");
        state = StoryState.FOLLOWED_UP;
        registerEvent(new StoryFollowedUp(id, tableId, by, at));
    }

    boolean canBeWithdrawn() {
        return !isErased();
    }

    /** Erases every word of it at once; that it existed remains. */
    void withdraw(Actor by, Instant at) {
        if (!canBeWithdrawn()) throw new RuleBroken("stories.rule.withdrawn");
        eraseWords(at);
        state = StoryState.WITHDRAWN;
        moments.withdrawn(at);
        bundledIn = null;
        registerEvent(new StoryWithdrawn(id, tableId, moments.wasReleased(), by, at));
    }

    /** It shows the same as the other story, with which it is then told. */
    void bundleInto(CaseStory other, Actor by, Instant at) {
        boolean both = state.isReleased()
                && other.state.isReleased()
                && !isErased()
                && !other.isErased()
                && !id.equals(other.id);
        if (!both || !tableId.equals(other.tableId) || other.bundledIn != null) {
            throw new RuleBroken("stories.rule.notToBundle");
        }
        if (bundledIn != null) throw new RuleBroken("stories.rule.bundled");
        bundledIn = other.id;
        registerEvent(new StoryBundled(id, other.id, tableId, by, at));
    }

    /** Was the other one told, then so was this, and it keeps the term that began then. */
    void unbundle(CaseStory other, Actor by, Instant at) {
        if (!other.id.equals(bundledIn)) throw new RuleBroken("stories.rule.notBundled");
        bundledIn = null;
        moments.toldWith(other.moments);
        registerEvent(new StoryUnbundled(id, other.id, tableId, by, at));
    }

    /** Its author left it alone for long, and is told on which day it will be erased. */
    void remind(LocalDate erasedOn, Instant at) {
        moments.reminded(at);
        registerEvent(new DraftExpiring(id, tableId, authorId, erasedOn, at));
    }

    /** The time of its text is over; that it existed remains, and what came of it. */
    void expire(Instant at) {
        eraseWords(at);
        registerEvent(new StoryErased(id, tableId, moments.wasReleased(), Actor.application(municipalityId), at));
    }

    private void eraseWords(Instant at) {
        answers.erase();
        reviews.forEach(StoryReview::erase);
        confirmations.clear();
        moments.erased(at);
    }

    boolean isErased() {
        return moments.isErased();
    }

    boolean isBy(Actor actor) {
        return authorId.equals(actor.personId());
    }

    /** Who may read it follows from this. */
    StoryAccess.Guarded guarded() {
        return new StoryAccess.Guarded(id, tableId, authorId, state, moments.wasReleased());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    UUID municipalityId() {
        return municipalityId;
    }

    UUID tableId() {
        return tableId;
    }

    UUID authorId() {
        return authorId;
    }

    StoryState state() {
        return state;
    }

    Answers answers() {
        return answers;
    }

    List<StoryReview> reviews() {
        return List.copyOf(reviews);
    }

    @Nullable
    Recognisable recognisable() {
        return recognisable;
    }

    @Nullable
    UUID bundledIn() {
        return bundledIn;
    }

    Moments moments() {
        return moments;
    }
}
