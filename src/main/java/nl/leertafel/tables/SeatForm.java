package nl.leertafel.tables;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leertafel.shared.FreeText;
import org.jspecify.annotations.Nullable;

/** @param session for a guest: the one session for which they are there */
record SeatForm(
        @NotNull UUID submission,
        @Nullable Long version,
        @NotNull SeatRole role,
        @FreeText @Size(max = 120) String label,
        @Nullable UUID person,
        @Nullable UUID deputy,
        @Nullable Boolean handingOver,
        @Nullable UUID session) {

    SeatForm {
        label = Typed.tidy(label);
    }

    static SeatForm of(Seat seat, UUID submission) {
        return new SeatForm(
                submission,
                seat.version(),
                seat.role(),
                seat.label(),
                seat.personId(),
                seat.deputyPersonId(),
                seat.state() == SeatState.BEING_HANDED_OVER,
                seat.sessionId());
    }

    /** What was typed, for another try over what is stored now. */
    SeatForm over(SeatForm stored) {
        return new SeatForm(submission, stored.version, role, label, person, deputy, handingOver, session);
    }

    SeatForm handedOver() {
        return new SeatForm(submission, version, role, label, person, deputy, true, session);
    }

    boolean handsOver() {
        return Boolean.TRUE.equals(handingOver);
    }
}
