package nl.leertafel.actions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.FreeText;
import nl.leertafel.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Which new actions of a session are really meant.
 *
 * @param picks of each that is not kept as it is: {@code drop:} or {@code merge:} with its id
 * @param why what is dropped is dropped
 * @param merged words of the one that takes the place of those that are merged
 * @param because there are more than five all the same
 */
record ChoiceForm(
        @NotNull UUID submission,
        @NotNull UUID session,
        @Nullable List<String> picks,
        @FreeText @Size(max = 2000) @Nullable String why,
        @FreeText @Size(max = 500) @Nullable String merged,
        @FreeText @Size(max = 1000) @Nullable String because) {
    static final String DROP = "drop:";
    static final String MERGE = "merge:";

    List<UUID> drops() {
        return picked(DROP);
    }

    List<UUID> merges() {
        return picked(MERGE);
    }

    /** What the list says of an action. */
    public String pick(UUID action) {
        if (drops().contains(action)) return DROP + action;
        return merges().contains(action) ? MERGE + action : "";
    }

    private List<UUID> picked(String how) {
        if (picks == null) return List.of();
        return picks.stream()
                .filter(pick -> pick.startsWith(how))
                .map(pick -> id(pick.substring(how.length())))
                .toList();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("action", text);
        }
    }

    static String words(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
