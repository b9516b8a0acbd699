package nl.leertafel.sessions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words as people type them. */
final class Words {
    private Words() {}

    /** Never null, and without white space around it. */
    static String trimmed(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** A browser sends two characters for a line break; the limit of a field counts one. */
    static String lines(@Nullable String typed) {
        return trimmed(typed).replace("\r\n", "\n");
    }

    static String atMost(int length, String words) {
        return words.length() <= length ? words : words.substring(0, length - 1) + "…";
    }

    /** Its lines, empty ones left out. */
    static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
