package nl.leertafel.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import in the list of somebody's own. */
record ImportRow(
        UUID id,
        String fileName,
        Instant createdAt,
        @Nullable Instant carriedOutAt,
        @Nullable Instant undoneAt,
        int failures) {

    public String state() {
        if (undoneAt != null) return "undone";
        return carriedOutAt == null ? "unfinished" : "done";
    }

    /** What came of it, or where it stopped. */
    public String address() {
        return "/failures/imports/" + id + (carriedOutAt == null ? "/columns" : "");
    }
}
