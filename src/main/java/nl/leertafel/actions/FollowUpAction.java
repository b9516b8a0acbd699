package nl.leertafel.actions;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Stale;
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

    @Enumerated(EnumType.STRING)
    private ActionState state;

    private @Nullable String result;
    private @Nullable Instant endedAt;
    private @Nullable UUID endedIn;

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
        this.state = ActionState.AGREED;
        this.origin = origin;
        registerEvent(new ActionAgreed(id, tableId, origin.about(id), what, by, now));
    }

    @SuppressWarnings("NullAway.Init")
    protected FollowUpAction() {} // for JPA

    void complete(String whatCameOfIt, @Nullable UUID inSession, Actor by, Instant now) {
        end(ActionState.DONE, whatCameOfIt, inSession, now);
        registerEvent(new ActionDone(id, tableId, origin().about(id), what, by, now));
    }

    void drop(String why, @Nullable UUID inSession, Actor by, Instant now) {
        end(ActionState.DROPPED, why, inSession, now);
        registerEvent(new ActionDropped(id, tableId, origin().about(id), what, by, now));
    }

    void handOver(UUID newOwnerId, String newOwner, Actor by, Instant now) {
        mustBeOpen();
        if (newOwnerId.equals(ownerId)) throw new RuleBroken("actions.rule.sameOwner", newOwner);
        ownerId = newOwnerId;
        registerEvent(new ActionHandedOver(id, tableId, origin().about(id), newOwner, by, now));
    }

    private void end(ActionState how, String text, @Nullable UUID inSession, Instant now) {
        mustBeOpen();
        state = how;
        result = text;
        endedAt = now;
        endedIn = inSession;
    }

    private void mustBeOpen() {
        if (!isOpen()) throw new RuleBroken("actions.rule.ended");
    }

    /** @throws Stale when somebody changed it after the form with this version was opened */
    void mustStillBe(@Nullable Long seen) {
        if (seen != null && !seen.equals(version)) throw new Stale("action", id);
    }

    boolean isOpen() {
        return state == ActionState.AGREED;
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

    ActionState state() {
        return state;
    }

    String what() {
        return what;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    String result() {
        return result;
    }

    ActionOrigin origin() {
        return origin == null ? ActionOrigin.NONE : origin;
    }
}
