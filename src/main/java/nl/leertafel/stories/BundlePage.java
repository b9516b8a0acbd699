package nl.leertafel.stories;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Option;
import nl.leertafel.shared.Purpose;

/** Which signals show the same as a story. */
record BundlePage(UUID id, String title, Purpose purpose, List<StorySummary> others) {
    public List<Option> options() {
        return others.stream()
                .map(other -> Option.of(other.id(), other.title()))
                .toList();
    }

    /** Without the titles, so that they reach no log. */
    @Override
    public String toString() {
        return "bundle of story " + id;
    }
}
