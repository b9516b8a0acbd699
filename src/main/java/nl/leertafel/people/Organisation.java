package nl.leertafel.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.leertafel.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A party at the table. */
@Entity
class Organisation {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID municipalityId;
    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private boolean active;

    Organisation(UUID municipalityId, String name, OrganisationKind kind) {
        this.id = Ids.next();
        this.municipalityId = municipalityId;
        this.name = name;
        this.kind = kind;
        this.active = true;
    }

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {} // for JPA

    /** Inactive organisations keep their people, but nobody new is added to them. */
    void change(String name, OrganisationKind kind, boolean active) {
        this.name = name;
        this.kind = kind;
        this.active = active;
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

    String name() {
        return name;
    }

    OrganisationKind kind() {
        return kind;
    }

    boolean active() {
        return active;
    }
}
