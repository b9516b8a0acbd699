package nl.leertafel.stories;

import org.jspecify.annotations.Nullable;

/** Text as it is kept: without outer space, with plain line ends, without the NUL that PostgreSQL refuses. */
final class Words {
    private Words() {}

    static String of(@Nullable String typed) {
        if (typed == null) return "";
        return typed.replace("\u0000", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }

    /** On one line. */
    static String line(@Nullable String typed) {
        return of(typed).replaceAll("\\s+", " ");
    }
}
