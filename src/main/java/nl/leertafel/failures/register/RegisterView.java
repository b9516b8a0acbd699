package nl.leertafel.failures.register;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A filter, an order and columns, under the name that a person gave them. */
@Entity
class RegisterView {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID municipalityId;
    private UUID personId;
    private String name;
    private String query;
    private boolean begins;
    private Instant createdAt;
    private @Nullable Instant removedAt;

    RegisterView(Actor by, String name, String query, Instant at) {
        this.id = Ids.next();
        this.municipalityId = by.municipalityId();
        this.personId = by.personId();
        this.name = name;
        this.query = query;
        this.createdAt = at;
    }

    @SuppressWarnings("NullAway.Init")
    protected RegisterView() {} // for JPA

    void rename(String name) {
        this.name = name;
    }

    /** Whether the register opens with it. */
    void begin(boolean begins) {
        this.begins = begins;
    }

    void remove(Instant at) {
        this.removedAt = at;
        this.begins = false;
    }

    void bringBack() {
        this.removedAt = null;
    }

    boolean isOf(Actor actor) {
        return personId.equals(actor.personId());
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String query() {
        return query;
    }

    boolean begins() {
        return begins;
    }

    Instant createdAt() {
        return createdAt;
    }
}
