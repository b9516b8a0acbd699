package nl.leertafel.sessions;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** @param presence by invitation; who is left out is not known yet */
record AttendanceForm(@NotNull UUID submission, Map<UUID, Presence> presence) {
    AttendanceForm {
        presence = Objects.requireNonNullElse(presence, Map.of()); // nobody chose anything
    }
}
