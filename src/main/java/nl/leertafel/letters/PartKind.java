package nl.leertafel.letters;

import java.util.Arrays;
import java.util.Locale;
import nl.leertafel.shared.NotFound;

/** The parts of a letter in their order. */
enum PartKind {
    OPENING,
    MOVEMENT,
    NEVER_RULES,
    LESSONS,
    SESSIONS,
    VOICES,
    CLOSING;

    static PartKind of(String slug) {
        return Arrays.stream(values())
                .filter(kind -> kind.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("part", slug));
    }

    /** As it stands in an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
