package nl.leertafel.insight;

import java.util.Arrays;
import java.util.Locale;
import nl.leertafel.shared.NotFound;

/** In the order of the page. */
enum FigureName {
    KINDS,
    AGES,
    FLOW,
    TIMES,
    STORIES,
    PRACTICE,
    RHYTHM;

    static FigureName of(String slug) {
        return Arrays.stream(values())
                .filter(name -> name.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("figure", slug));
    }

    /** As it stands in an address and in message keys. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
