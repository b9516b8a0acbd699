package nl.leertafel.search;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is found; the names are those of {@code word_entry.kind}. */
enum Kind {
    TABLE,
    SESSION,
    STORY,
    FAILURE,
    ACTION,
    RULE_CHECK,
    PERSON;

    /** As it stands in an address. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Null, which means every kind, when it is none. */
    static @Nullable Kind read(@Nullable String written) {
        return Arrays.stream(values())
                .filter(kind -> kind.written().equalsIgnoreCase(written))
                .findFirst()
                .orElse(null);
    }
}
