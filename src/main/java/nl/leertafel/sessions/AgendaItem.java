package nl.leertafel.sessions;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Subject;
import nl.leertafel.vault.SealedText;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One point of the agenda of a session, with what was noted and what came of it. */
@Entity
class AgendaItem extends AbstractAggregateRoot<AgendaItem> {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID municipalityId;
    private UUID sessionId;

    @OptimisticLock(excluded = true) // moving an item does not make its notes stale
    private int position;

    @Enumerated(EnumType.STRING)
    private AgendaKind kind;

    private String title;
    private int minutes;
    private String notes;
    private SealedText sealedNotes = SealedText.NONE;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable String skipReason;
    private @Nullable UUID carriedFrom;
    private boolean skippedBefore;

    @OptimisticLock(excluded = true)
    private boolean withdrawn;

    private @Nullable UUID storyId;
    private @Nullable UUID failureId;
    private @Nullable UUID actionId;

    AgendaItem(LearningSession session, AgendaKind kind, String title, int minutes) {
        this.id = Ids.next();
        this.municipalityId = session.municipalityId();
        this.sessionId = session.id();
        this.kind = kind;
        this.title = Words.atMost(300, title);
        this.minutes = minutes;
        this.notes = "";
    }

    @SuppressWarnings("NullAway.Init")
    protected AgendaItem() {} // for JPA

    static AgendaItem about(LearningSession session, AgendaKind kind, Subject thing, String title, int minutes) {
        boolean story = thing.kind() == Subject.Kind.STORY; // whose title is kept with the story alone
        AgendaItem item = new AgendaItem(session, kind, story ? "" : title, minutes);
        switch (thing.kind()) {
            case STORY -> item.storyId = thing.id();
            case FAILURE -> item.failureId = thing.id();
            case ACTION -> item.actionId = thing.id();
            default -> throw new IllegalArgumentException("A " + thing.kind() + " does not go on an agenda");
        }
        return item;
    }

    /** The same point on the agenda of a next session. */
    AgendaItem again(LearningSession next) {
        AgendaItem item = new AgendaItem(next, kind, title, minutes);
        item.storyId = storyId;
        item.failureId = failureId;
        item.actionId = actionId;
        item.follow(this);
        return item;
    }

    /** This item is the one of an earlier session that came back. */
    void follow(AgendaItem earlier) {
        this.carriedFrom = earlier.id;
        this.skippedBefore = earlier.skipReason != null || earlier.skippedBefore;
    }

    void change(String title, int minutes, LearningSession session) {
        if (!session.state().isOpen()) throw new RuleBroken("sessions.rule.agendaFixed");
        if (!hasThing()) this.title = title;
        this.minutes = minutes;
    }

    /** The thing that it is about is called otherwise now. */
    void rename(String title) {
        if (!hasStory()) this.title = Words.atMost(300, title);
    }

    /** What was noted about it goes with it, also when the notes of the session are fixed. */
    void erase() {
        this.notes = "";
        this.sealedNotes = SealedText.NONE;
    }

    void note(String notes, @Nullable Outcome outcome, LearningSession session) {
        if (!session.takesNotes()) throw new RuleBroken("sessions.rule.notesFixed");
        if (hasStory()) this.sealedNotes = SealedText.of(notes, municipalityId, id);
        else this.notes = notes;
        this.outcome = outcome;
        if (outcome != null) this.skipReason = null;
    }

    /** The first outcome that somebody recorded stays until a person chooses another one. */
    void conclude(Outcome outcome, LearningSession session) {
        if (session.takesNotes() && this.outcome == null) {
            this.outcome = outcome;
            this.skipReason = null;
        }
    }

    /** Once, with a reason; then it comes back and must be dealt with. */
    void skip(String reason, LearningSession session, Actor by, Instant now) {
        if (!session.state().isOpen()) throw new RuleBroken("sessions.rule.agendaFixed");
        if (isSettled()) throw new RuleBroken("sessions.rule.settled");
        if (skippedBefore) throw new RuleBroken("sessions.rule.skippedBefore");
        if (reason.isBlank()) throw new RuleBroken("sessions.rule.skipWithoutReason");
        this.skipReason = reason;
        registerEvent(new AgendaItemSkipped(sessionId, session.tableId(), thing(), reason, by, now));
    }

    void withdraw() {
        this.withdrawn = true;
    }

    /** What it is about is not over after all. @param openAgain whether nothing is said of it in this session either */
    void restore(boolean openAgain) {
        this.withdrawn = false;
        if (openAgain && outcome == Outcome.INFORMATION) this.outcome = null;
    }

    void moveTo(int position) {
        this.position = position;
    }

    /** Failures and actions come by themselves, and what comes back stays: these can only be skipped. */
    boolean canBeRemoved() {
        return !comesByItself() && !comesBack() && notes().isEmpty() && !isSettled();
    }

    boolean canBeSkipped() {
        return !isSettled() && !skippedBefore;
    }

    /** Somebody above puts it on the agenda when the table is convened. */
    boolean comesByItself() {
        return failureId != null || actionId != null;
    }

    boolean isAbout(Subject thing) {
        return hasThing() && thing().equals(thing);
    }

    /** It waited since an earlier session. A part that every session has does so only when it was skipped. */
    boolean comesBack() {
        return isCarried() && (skippedBefore || hasThing() || !Agenda.FIXED.containsKey(kind));
    }

    boolean isCarried() {
        return carriedFrom != null;
    }

    /** It has an outcome, or comes back. */
    boolean isSettled() {
        return outcome != null || skipReason != null;
    }

    boolean isSkipped() {
        return skipReason != null;
    }

    boolean hasStory() {
        return storyId != null;
    }

    @Nullable
    UUID storyId() {
        return storyId;
    }

    boolean hasThing() {
        return storyId != null || failureId != null || actionId != null;
    }

    /** What it is about; the session when it is about nothing else. */
    Subject thing() {
        if (storyId != null) return Subject.story(storyId);
        if (failureId != null) return Subject.failure(failureId);
        return actionId != null ? Subject.action(actionId) : Subject.session(sessionId);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    UUID sessionId() {
        return sessionId;
    }

    int position() {
        return position;
    }

    AgendaKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    int minutes() {
        return minutes;
    }

    String notes() {
        return hasStory() ? sealedNotes.words(municipalityId, id) : notes;
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }

    @Nullable
    String skipReason() {
        return skipReason;
    }

    boolean isSkippedBefore() {
        return skippedBefore;
    }
}
