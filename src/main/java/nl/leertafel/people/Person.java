package nl.leertafel.people;

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
import nl.leertafel.shared.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Somebody as one municipality knows them. */
@Entity
class Person extends AbstractAggregateRoot<Person> {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID municipalityId;
    private UUID accountId;
    private UUID organisationId;
    private String name;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Enumerated(EnumType.STRING)
    private PersonState state;

    private Instant createdAt;

    Person(UUID municipalityId, UUID accountId, UUID organisationId, String name, Standing standing, Instant now) {
        this.id = Ids.next();
        this.municipalityId = municipalityId;
        this.accountId = accountId;
        this.organisationId = organisationId;
        this.name = name;
        this.standing = standing;
        this.state = PersonState.INVITED;
        this.createdAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected Person() {} // for JPA

    void change(String name, UUID organisationId, Standing standing) {
        this.name = name;
        this.organisationId = organisationId;
        this.standing = standing;
    }

    /** Accepts the invitation, or comes back. */
    void activate() {
        this.state = PersonState.ACTIVE;
    }

    /** Nobody locks themselves out: then there might be nobody left to let them in. */
    void deactivate(Actor by, Instant now) {
        if (by.personId().equals(id)) throw new RuleBroken("people.rule.notYourself");
        this.state = PersonState.DEACTIVATED;
        registerEvent(new PersonDeactivated(id, by, now));
    }

    /** An invitation is for somebody who still has to show that they are the one who is meant here. */
    void reactivate(boolean provedHere) {
        this.state = provedHere ? PersonState.ACTIVE : PersonState.INVITED;
    }

    boolean isActive() {
        return state == PersonState.ACTIVE;
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

    UUID accountId() {
        return accountId;
    }

    UUID organisationId() {
        return organisationId;
    }

    String name() {
        return name;
    }

    Standing standing() {
        return standing;
    }

    PersonState state() {
        return state;
    }

    Instant createdAt() {
        return createdAt;
    }
}
