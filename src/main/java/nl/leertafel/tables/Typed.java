package nl.leertafel.tables;

import org.jspecify.annotations.Nullable;

/** What somebody typed, as the database can store and count it. */
final class Typed {
    private Typed() {}

    static String tidy(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").replace("\0", "").strip();
    }
}
