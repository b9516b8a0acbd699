package nl.leertafel.actions;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Stale;
import nl.leertafel.shared.Subject;
import nl.leertafel.tables.Sitter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What one person does by when. Ends with a result or a reason, and is never deleted. */
@Entity
class FollowUpAction extends AbstractAggregateRoot<FollowUpAction> {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version; // null until stored, so that save() inserts

    private UUID municipalityId;
    private UUID tableId;
    private String what;
    private UUID ownerId;
    private UUID agreedBy;
    private Instant agreedAt;
    private LocalDate dueOn;
    private Instant changedAt;

    @Embedded
    private Ending ending;

    @Embedded
    private @Nullable ActionOrigin origin; // null is how JPA reads an origin of which nothing is known

    FollowUpAction(
            UUID tableId, String what, UUID ownerId, LocalDate dueOn, ActionOrigin origin, Actor by, Instant now) {
        this.id = Ids.next();
        this.municipalityId = by.municipalityId();
        this.tableId = tableId;
        this.what = what;
        this.ownerId = ownerId;
        this.agreedBy = by.personId();
        this.agreedAt = now;
        this.dueOn = dueOn;
        this.changedAt = now;
        this.ending = new Ending();
        this.origin = origin;
        registerEvent(new ActionAgreed(id, tableId, about(), what, by, now));
    }

    @SuppressWarnings("NullAway.Init")
    protected FollowUpAction() {} // for JPA

    void complete(String whatCameOfIt, @Nullable UUID inSession, Actor by, Instant now) {
        ending.end(ActionState.DONE, whatCameOfIt, inSession, now);
        changedAt = now;
        registerEvent(new ActionDone(id, tableId, about(), what, by, now));
    }

    void drop(String why, @Nullable UUID inSession, Actor by, Instant now) {
        ending.end(ActionState.DROPPED, why, inSession, now);
        changedAt = now;
        registerEvent(new ActionDropped(id, tableId, about(), what, by, now));
    }

    /** Another new one of the same session says the same and takes its place. */
    void mergeInto(FollowUpAction kept, @Nullable UUID inSession, Actor by, Instant now) {
        if (kept.id.equals(id)) throw new RuleBroken("actions.rule.mergeOne");
        drop(kept.what, inSession, by, now);
        ending.mergedInto(kept.id);
    }

    /** @param note for who takes it over; may be empty */
    void handOver(Sitter heir, String note, Actor by, Instant now) {
        ending.mustBeOpen();
        if (heir.personId().equals(ownerId)) throw new RuleBroken("actions.rule.sameOwner", heir.name());
        UUID before = ownerId;
        ownerId = heir.personId();
        changedAt = now;
        registerEvent(new ActionHandedOver(id, tableId, about(), heir.name(), by, now, before, ownerId, note));
    }

    void reschedule(LocalDate day, String why, Actor by, Instant now) {
        ending.mustBeOpen();
        if (day.equals(dueOn)) throw new RuleBroken("actions.rule.sameDay");
        LocalDate before = dueOn;
        dueOn = day;
        changedAt = now;
        registerEvent(new ActionRescheduled(id, tableId, about(), why, by, now, before, day));
    }

    void reword(String words, Actor by, Instant now) {
        ending.mustBeOpen();
        if (words.equals(what)) return;
        String before = what;
        what = words;
        changedAt = now;
        registerEvent(new ActionReworded(id, tableId, about(), words, by, now, before));
    }

    /**
     * Takes its end back.
     *
     * @param sessionTakesNotes whether the session in which it ended can still be corrected
     */
    void reopen(boolean sessionTakesNotes, Actor by, Instant now) {
        boolean done = ending.state() == ActionState.DONE;
        String said = String.valueOf(ending.result());
        ending.undo(sessionTakesNotes, now);
        changedAt = now;
        registerEvent(new ActionReopened(id, tableId, about(), what, by, now, done, said));
    }

    /** @throws Stale when somebody changed it after the form with this version was opened */
    void mustStillBe(@Nullable Long seen) {
        if (seen != null && !seen.equals(version)) throw new Stale("action", id);
    }

    private List<Subject> about() {
        return origin().about(id);
    }

    boolean isOpen() {
        return ending.isOpen();
    }

    UUID id() {
        return id;
    }

    UUID tableId() {
        return tableId;
    }

    UUID ownerId() {
        return ownerId;
    }

    Ending ending() {
        return ending;
    }

    String what() {
        return what;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    ActionOrigin origin() {
        return origin == null ? ActionOrigin.NONE : origin;
    }
}
