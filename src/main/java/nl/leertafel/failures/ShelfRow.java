package nl.leertafel.failures;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Attention;
import org.jspecify.annotations.Nullable;

/** A failure as it stands on the page of something else. */
record ShelfRow(
        UUID id,
        String statement,
        FailureState state,
        @Nullable String owner,
        int untouched,
        boolean escalated,
        @Nullable String beads) {

    public Attention attention() {
        List<Boolean> touched = beads == null
                ? List.of()
                : beads.chars().mapToObj(bead -> bead == '1').toList();
        return new Attention(touched, untouched, escalated);
    }
}
