package nl.leertafel.tables;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.leertafel.people.PersonSummary;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.TravellingClock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A personal place at a table. */
@Entity
class Seat extends AbstractAggregateRoot<Seat> {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID municipalityId;
    private UUID tableId;
    private int position;

    @Enumerated(EnumType.STRING)
    private SeatRole role;

    private String label;
    private @Nullable UUID personId;
    private @Nullable UUID deputyPersonId;
    private @Nullable UUID sessionId;

    @Enumerated(EnumType.STRING)
    private SeatState state;

    private LocalDate since;
    private @Nullable LocalDate removedOn;

    /** An empty chair; a seat with a session is a guest's. */
    Seat(UUID tableId, int position, SeatRole role, String label, @Nullable UUID sessionId, Actor by, Instant at) {
        this.id = Ids.next();
        this.municipalityId = by.municipalityId();
        this.tableId = tableId;
        this.position = position;
        this.role = role;
        this.label = label;
        this.sessionId = sessionId;
        this.state = SeatState.VACANT;
        this.since = day(at);
        if ((role == SeatRole.GUEST) != (sessionId != null)) throw new RuleBroken("tables.rule.guestHasSession");
    }

    @SuppressWarnings("NullAway.Init")
    protected Seat() {} // for JPA

    /** A chair is put at the table before anybody is found for it: who is not there shows. */
    void waitForSomebody(Actor by, Instant at) {
        registerEvent(new SeatAdded(tableId, label, by, at));
    }

    /** Also when somebody sits there: they pass their seat on. */
    void take(PersonSummary person, Actor by, Instant at) {
        mustBeThere();
        if (person.id().equals(personId)) throw new RuleBroken("tables.rule.sitsAlready", person.name());
        this.personId = person.id();
        if (person.id().equals(deputyPersonId)) this.deputyPersonId = null;
        this.state = SeatState.TAKEN;
        this.since = day(at);
        registerEvent(new SeatTaken(id, tableId, person.id(), role, sessionId, person.name(), by, at));
    }

    /** Their successor is being looked for; until then they keep their place. */
    void beginHandingOver(String name, Actor by, Instant at) {
        if (state != SeatState.TAKEN) throw new RuleBroken("tables.rule.nobodySitsHere");
        this.state = SeatState.BEING_HANDED_OVER;
        registerEvent(new SeatBeingHandedOver(tableId, name, by, at));
    }

    void stopHandingOver(String name, Actor by, Instant at) {
        if (state != SeatState.BEING_HANDED_OVER) throw new RuleBroken("tables.rule.nobodySitsHere");
        this.state = SeatState.TAKEN;
        registerEvent(new SeatKept(tableId, name, by, at));
    }

    /** An empty chair says whose voice is missing: without a label that is the organisation of who left. */
    void vacate(PersonSummary leaving, Actor by, Instant at) {
        if (!isTaken()) throw new RuleBroken("tables.rule.nobodySitsHere");
        this.personId = null;
        this.deputyPersonId = null;
        this.state = SeatState.VACANT;
        this.since = day(at);
        if (label.isEmpty()) this.label = leaving.organisation();
        if (role == SeatRole.GUEST) this.removedOn = day(at);
        registerEvent(new SeatVacated(id, tableId, leaving.id(), sessionId, leaving.name(), by, at));
    }

    /** Takes the empty chair away; invitations to past sessions keep referring to it. */
    void remove(Actor by, Instant at) {
        mustBeThere();
        if (isTaken()) throw new RuleBroken("tables.rule.somebodySitsHere");
        this.removedOn = day(at);
        registerEvent(new SeatRemoved(tableId, label, by, at));
    }

    void describe(String label, @Nullable UUID deputy) {
        mustBeThere();
        if (deputy != null && deputy.equals(personId)) throw new RuleBroken("tables.rule.ownDeputy");
        this.label = label;
        this.deputyPersonId = isTaken() ? deputy : null;
    }

    void giveRole(SeatRole role, String name, Actor by, Instant at) {
        mustBeThere();
        if (role == this.role) return;
        if (role == SeatRole.GUEST || this.role == SeatRole.GUEST) throw new RuleBroken("tables.rule.guestHasSession");
        this.role = role;
        registerEvent(new SeatRoleChanged(tableId, name, by, at));
    }

    boolean isTaken() {
        return state != SeatState.VACANT;
    }

    private void mustBeThere() {
        if (removedOn != null) throw new RuleBroken("tables.rule.seatRemoved");
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, TravellingClock.AMSTERDAM);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    UUID tableId() {
        return tableId;
    }

    SeatRole role() {
        return role;
    }

    String label() {
        return label;
    }

    @Nullable
    UUID personId() {
        return personId;
    }

    @Nullable
    UUID deputyPersonId() {
        return deputyPersonId;
    }

    @Nullable
    UUID sessionId() {
        return sessionId;
    }

    SeatState state() {
        return state;
    }

    LocalDate since() {
        return since;
    }

    boolean isRemoved() {
        return removedOn != null;
    }
}
