package nl.leertafel.failures;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.shared.Domain;
import org.jspecify.annotations.Nullable;

/** What somebody typed, as it is kept: browsers send line ends of two characters, and PostgreSQL stores no NUL. */
final class Typed {
    private Typed() {}

    static String text(@Nullable String typed) {
        if (typed == null) return "";
        return typed.replace("\r\n", "\n").replace("\0", "").strip();
    }

    static String line(@Nullable String typed) {
        return text(typed).replaceAll("\\s+", " ");
    }

    static Set<UUID> ticked(@Nullable Set<@Nullable UUID> ticked) {
        if (ticked == null) return Set.of();
        return ticked.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    static Set<Domain> chosen(@Nullable Set<@Nullable Domain> ticked) {
        Set<Domain> chosen = EnumSet.noneOf(Domain.class);
        if (ticked != null) ticked.stream().filter(domain -> domain != null).forEach(chosen::add);
        return chosen;
    }
}
