package nl.leertafel.sessions;

import jakarta.persistence.Embedded;
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

    @Embedded
    private Handling handling = new Handling();

    @OptimisticLock(excluded = true)
    private boolean withdrawn;

    @Embedded
    private @Nullable AgendaThing thing; // null when it is about nothing else

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
        item.thing = AgendaThing.of(thing);
        return item;
    }

    /** The same point on the agenda of a next session. */
    AgendaItem again(LearningSession next) {
        AgendaItem item = new AgendaItem(next, kind, title, minutes);
        item.thing = thing;
        item.follow(this);
        return item;
    }

    /** This item is the one of an earlier session that came back; a second one that it stands for comes no other way. */
    void follow(AgendaItem earlier) {
        if (handling.follow(earlier.id, earlier.handling)) earlier.withdraw();
    }

    void change(String title, int minutes, LearningSession session) {
        if (!session.state().isOpen()) throw new RuleBroken("sessions.rule.agendaFixed");
        if (thing == null) this.title = title;
        this.minutes = minutes;
    }

    /** It needs at least as long as this. */
    void allow(int minutes) {
        this.minutes = Math.max(this.minutes, minutes);
    }

    /** The thing that it is about is called otherwise now. */
    void rename(String title) {
        if (storyId() == null) this.title = Words.atMost(300, title);
    }

    /** What was noted about it goes with it, also when the notes of the session are fixed. */
    void erase() {
        this.notes = "";
        this.sealedNotes = SealedText.NONE;
    }

    void note(String notes, @Nullable Outcome outcome, LearningSession session) {
        if (!session.takesNotes()) throw new RuleBroken("sessions.rule.notesFixed");
        boolean retold = withdrawn && storyId() != null && !notes.isEmpty();
        if (retold) throw new RuleBroken("sessions.rule.storyGone");
        if (storyId() == null) this.notes = notes;
        else this.sealedNotes = SealedText.of(notes, municipalityId, id);
        handling.choose(outcome);
    }

    /** The first outcome that somebody recorded stays until a person chooses another one. */
    void conclude(Outcome outcome, LearningSession session) {
        if (session.takesNotes() && handling.outcome() == null) handling.choose(outcome);
    }

    /** Once, with a reason; then it comes back and must be dealt with. */
    void skip(String reason, LearningSession session, Actor by, Instant now) {
        if (!session.state().isOpen()) throw new RuleBroken("sessions.rule.agendaFixed");
        handling.skip(reason);
        registerEvent(new AgendaItemSkipped(sessionId, session.tableId(), subject(), reason, by, now));
    }

    void withdraw() {
        this.withdrawn = true;
    }

    /** What it is about is not over after all. @param openAgain whether nothing is said of it in this session either */
    void restore(boolean openAgain) {
        this.withdrawn = false;
        if (openAgain) handling.openAgain();
    }

    void moveTo(int position) {
        this.position = position;
    }

    /** Failures and actions come by themselves, and what comes back stays: these can only be skipped. */
    boolean canBeRemoved() {
        return !comesByItself() && !comesBack() && notes().isEmpty() && !handling.isSettled();
    }

    boolean comesByItself() {
        return thing != null && thing.comesByItself();
    }

    /** It waited since an earlier session. A part that every session has does so only when it was skipped. */
    boolean comesBack() {
        return handling.isCarried() && (handling.isSkippedBefore() || thing != null || !Agenda.FIXED.containsKey(kind));
    }

    boolean isAbout(Subject other) {
        return thing != null && thing.subject().equals(other);
    }

    /** What it is about; the session when it is about nothing else. */
    Subject subject() {
        return thing == null ? Subject.session(sessionId) : thing.subject();
    }

    @Nullable
    UUID storyId() {
        return thing == null ? null : thing.story();
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
        return storyId() == null ? notes : sealedNotes.words(municipalityId, id);
    }

    Handling handling() {
        return handling;
    }

    @Nullable
    AgendaThing thing() {
        return thing;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }
}
