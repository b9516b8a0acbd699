package nl.leertafel.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hosts learning tables: a municipality, or a region of municipalities that works as one. */
@Entity
class Municipality {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name;
    private Instant createdAt;

    Municipality(UUID id, String name, Instant now) {
        this.id = id;
        this.name = name;
        this.createdAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected Municipality() {} // for JPA

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Instant createdAt() {
        return createdAt;
    }
}
