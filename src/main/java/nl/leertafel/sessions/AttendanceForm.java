package nl.leertafel.sessions;

import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param presence by invitation; who is left out is not known yet
 * @param seen what was known of each when the form was opened
 */
record AttendanceForm(
        @NotNull UUID submission, Map<UUID, @Nullable Presence> presence, Map<UUID, @Nullable Presence> seen) {
    AttendanceForm {
        presence = Objects.requireNonNullElse(presence, Map.of()); // nobody chose anything
        seen = Objects.requireNonNullElse(seen, Map.of());
    }

    /** As it is known now. */
    static AttendanceForm of(UUID submission, List<ExpectedRow> expected) {
        return new AttendanceForm(submission, known(expected), known(expected));
    }

    /** The same choices, over what somebody else wrote down meanwhile. */
    AttendanceForm over(List<ExpectedRow> expected) {
        return new AttendanceForm(submission, presence, known(expected));
    }

    @Nullable
    public Presence of(UUID invitation) {
        return presence.get(invitation);
    }

    /** Somebody else wrote down something after the form was opened, and it says otherwise. */
    boolean overrules(Invitation invitation) {
        Presence chosen = of(invitation.id());
        return chosen != null && chosen != invitation.presence() && seen.get(invitation.id()) != invitation.presence();
    }

    boolean differs(ExpectedRow row) {
        return row.presence() != null && of(row.id()) != row.presence();
    }

    private static Map<UUID, @Nullable Presence> known(List<ExpectedRow> expected) {
        Map<UUID, @Nullable Presence> known = new HashMap<>();
        expected.forEach(row -> known.put(row.id(), row.presence()));
        return known;
    }
}
