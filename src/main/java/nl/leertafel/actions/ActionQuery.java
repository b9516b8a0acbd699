package nl.leertafel.actions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list of actions as its address asks for it. */
record ActionQuery(
        @Nullable String view,
        @Nullable String status,
        @Nullable String order,
        @Nullable String q,
        @Nullable UUID table,
        @Nullable UUID person,
        @Nullable UUID session,
        @Nullable UUID failure,
        @Nullable UUID story,
        @Nullable String after,
        @Nullable String before) {
    private static final int LONGEST = 200;

    String words() {
        if (q == null) return "";
        String words = q.replace("\u0000", "").strip();
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    ActionFilter.About about() {
        return new ActionFilter.About(table, person, session, failure, story);
    }
}
