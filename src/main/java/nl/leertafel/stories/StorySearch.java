package nl.leertafel.stories;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;

/** Released stories among other things that are searched for at once. */
public interface StorySearch {
    /**
     * @param hits a subquery between brackets that yields {@code subject_id, rank} of released stories; the rank compares
     *     with that of other things: a word in the title weighs as one in a title elsewhere
     */
    record Sought(String hits, Map<String, Object> parameters) {
        /** Without the words, so that they reach no log. */
        @Override
        public String toString() {
            return "Sought";
        }
    }

    /**
     * No statement; empty when none of it is a word that is kept.
     *
     * @param tables those whose stories the person may read
     */
    Optional<Sought> asked(String typed, Set<UUID> tables, Actor actor);

    /** Which words of a text are sought, as they are written there in small letters. */
    Set<String> soughtIn(String text, String typed);
}
