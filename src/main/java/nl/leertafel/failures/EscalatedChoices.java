package nl.leertafel.failures;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.sessions.ChairChoices;
import nl.leertafel.shared.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the chair is, at the session, the failures that are escalated ask for the choice. */
@Component
@Transactional(readOnly = true)
class EscalatedChoices implements ChairChoices {
    private final JdbcClient jdbc;

    EscalatedChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> waiting(Collection<Subject> things) {
        List<UUID> failures = things.stream()
                .filter(thing -> thing.kind() == Subject.Kind.FAILURE)
                .map(Subject::id)
                .toList();
        if (failures.isEmpty()) return Set.of();
        return new HashSet<>(jdbc.sql("select id from system_failure where id in (:failures) and escalated")
                .param("failures", failures)
                .query(UUID.class)
                .list());
    }
}
