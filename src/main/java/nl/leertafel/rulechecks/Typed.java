package nl.leertafel.rulechecks;

import org.jspecify.annotations.Nullable;

/** What somebody typed, as it is kept: browsers send line ends of two characters, and PostgreSQL stores no NUL. */
final class Typed {
    private Typed() {}

    static String text(@Nullable String typed) {
        if (typed == null) return "";
        return typed.replace("\r\n", "\n").replace("\0", "").strip();
    }

    static String line(@Nullable String typed) {
        return text(typed).replaceAll("\\s+", " ");
    }
}
