package nl.leertafel.people;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.leertafel.shared.MunicipalityScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds no transaction of its own: each municipality needs one that begins within its scope. */
@Component
class KnownMunicipalities implements MunicipalityLookup {
    private final JdbcClient jdbc;
    private final MunicipalityScope scope;

    KnownMunicipalities(JdbcClient jdbc, MunicipalityScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    @Override
    public List<UUID> all() {
        return jdbc.sql("select id from known_municipality order by id")
                .query(UUID.class)
                .list();
    }

    @Override
    public void inEach(Consumer<UUID> work) {
        RuntimeException first = null;
        for (UUID municipality : all()) {
            RuntimeException failure = attempt(municipality, work);
            if (first == null) first = failure;
        }
        if (first != null) throw first;
    }

    private @Nullable RuntimeException attempt(UUID municipality, Consumer<UUID> work) {
        return scope.within(municipality, () -> {
            try {
                work.accept(municipality);
                return null;
            } catch (RuntimeException failure) {
                return failure;
            }
        });
    }
}
