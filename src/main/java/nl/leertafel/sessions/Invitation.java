package nl.leertafel.sessions;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Somebody is expected at a session; afterwards, whether they were there. */
@Entity
class Invitation {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID municipalityId;
    private UUID sessionId;
    private UUID seatId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private @Nullable Presence presence;

    Invitation(LearningSession session, UUID seatId, UUID personId) {
        this.id = Ids.next();
        this.municipalityId = session.municipalityId();
        this.sessionId = session.id();
        this.seatId = seatId;
        this.personId = personId;
    }

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {} // for JPA

    /** Somebody else took the seat. */
    void pass(UUID personId) {
        this.personId = personId;
        this.presence = null;
    }

    void record(Presence presence, LearningSession session) {
        if (!session.takesNotes()) throw new RuleBroken("sessions.rule.attendanceFixed");
        this.presence = presence;
    }

    UUID id() {
        return id;
    }

    UUID seatId() {
        return seatId;
    }

    UUID personId() {
        return personId;
    }

    @Nullable
    Presence presence() {
        return presence;
    }
}
