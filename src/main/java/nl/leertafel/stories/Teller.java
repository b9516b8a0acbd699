package nl.leertafel.stories;

import nl.leertafel.people.PersonSummary;
import org.jspecify.annotations.Nullable;

/** Who tells the story. */
record Teller(String name, String organisation) {
    static Teller of(@Nullable PersonSummary author) {
        return author == null ? new Teller("", "") : new Teller(author.name(), author.organisation());
    }
}
