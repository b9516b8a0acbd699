package nl.leertafel.stories;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which released stories a list shows: the parameters of its address. */
record StoryFilter(
        @Nullable UUID table,
        @Nullable StoryState state,
        String q) {
    static final StoryFilter NONE = new StoryFilter(null, null, "");

    StoryFilter {
        q = Words.line(q);
    }

    public boolean isEmpty() {
        return table == null && state == null && q.isEmpty();
    }

    /** For {@code ilike}: the words as they are, anywhere in the text. */
    String pattern() {
        return "%" + q.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    /** Without the words, so that they reach no log. */
    @Override
    public String toString() {
        return "StoryFilter";
    }
}
