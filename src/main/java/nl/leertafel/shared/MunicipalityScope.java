package nl.leertafel.shared;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Names the municipality, or while signing in the account, for which the transactions of this thread work. Row-level
 * security shows nothing without it. Set by the web filter for a request, and by hand in jobs.
 */
public final class MunicipalityScope {
    private final ThreadLocal<@Nullable Scope> current = new ThreadLocal<>();

    private record Scope(
            @Nullable UUID municipality, @Nullable UUID account) {}

    public <T extends @Nullable Object> T within(UUID municipality, Supplier<T> work) {
        return in(new Scope(municipality, null), work);
    }

    public <T extends @Nullable Object> T withinAccount(UUID account, Supplier<T> work) {
        return in(new Scope(null, account), work);
    }

    public @Nullable UUID municipality() {
        Scope scope = current.get();
        return scope == null ? null : scope.municipality();
    }

    public @Nullable UUID account() {
        Scope scope = current.get();
        return scope == null ? null : scope.account();
    }

    private <T extends @Nullable Object> T in(Scope scope, Supplier<T> work) {
        Scope outer = current.get();
        current.set(scope);
        try {
            return work.get();
        } finally {
            if (outer == null) current.remove();
            else current.set(outer);
        }
    }
}
