package nl.leertafel.stories;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next the last one shown, after which the next page begins; null on the last page
 */
record Portion<T>(List<T> shown, @Nullable UUID next) {
    static final int SIZE = 25;

    /** @param found one more than fits, if there is more */
    static <T> Portion<T> of(List<T> found, Function<T, UUID> id) {
        if (found.size() <= SIZE) return new Portion<>(found, null);
        List<T> shown = List.copyOf(found.subList(0, SIZE));
        return new Portion<>(shown, id.apply(shown.get(SIZE - 1)));
    }

    public boolean isEmpty() {
        return shown.isEmpty();
    }
}
