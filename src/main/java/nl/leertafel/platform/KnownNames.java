package nl.leertafel.platform;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who may be named in one form or one list of texts; read at the first name that is found there, and once. */
final class KnownNames {
    private final Supplier<List<KnownName>> reading;
    private @Nullable List<KnownName> names;

    KnownNames(Supplier<List<KnownName>> reading) {
        this.reading = reading;
    }

    /** Whether it is the name of a single person or organisation here, or enough of it. */
    boolean know(String name) {
        Set<String> sought = KnownName.sought(name);
        return !sought.isEmpty() && read().stream().anyMatch(known -> known.isMeantBy(sought));
    }

    private List<KnownName> read() {
        List<KnownName> known = names == null ? reading.get() : names;
        names = known;
        return known;
    }
}
