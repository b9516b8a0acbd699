package nl.leertafel.stories;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which released stories a list shows: the parameters of its address. */
record StoryFilter(@Nullable UUID table, @Nullable StoryState state, String q) {
    StoryFilter {
        q = Words.line(q);
    }

    /** From the address; a state that is none of a released story is no filter. */
    static StoryFilter of(@Nullable UUID table, @Nullable String state, @Nullable String q) {
        StoryState known = Arrays.stream(StoryState.values())
                .filter(each -> each.isReleased() && each.name().equalsIgnoreCase(state))
                .findFirst()
                .orElse(null);
        return new StoryFilter(table, known, Words.line(q));
    }

    /** The state as it stands in an address. */
    public String parameter() {
        return state == null ? "" : state.name().toLowerCase(Locale.ROOT);
    }

    public boolean isEmpty() {
        return table == null && state == null && q.isEmpty();
    }

    /** Without the words, so that they reach no log. */
    @Override
    public String toString() {
        return "StoryFilter";
    }
}
