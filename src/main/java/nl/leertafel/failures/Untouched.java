package nl.leertafel.failures;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Failures that nobody has done anything with since they came in: still as they were written, and nothing refers to them.
 * What refers to a failure stands in modules above; their foreign keys say so.
 */
@Component
class Untouched {
    private final JdbcClient jdbc;

    Untouched(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of them that were changed; what only something refers to, shows when it is removed. */
    Set<UUID> others(Collection<UUID> ids) {
        if (ids.isEmpty()) return Set.of();
        return new HashSet<>(jdbc.sql("select id from system_failure where id in (:ids) and version > 0")
                .param("ids", ids)
                .query(UUID.class)
                .list());
    }

    /** Removes it, unless it is none of these. */
    boolean remove(UUID id) {
        jdbc.sql("savepoint before_removal").update();
        boolean removed = tryToRemove(id);
        if (!removed) jdbc.sql("rollback to savepoint before_removal").update();
        jdbc.sql("release savepoint before_removal").update(); // each that stays open slows the next one down
        return removed;
    }

    private boolean tryToRemove(UUID id) {
        try {
            jdbc.sql("delete from failure_domain where failure_id = ?")
                    .param(id)
                    .update();
            return jdbc.sql("delete from system_failure where id = ? and version = 0 and state = 'SUSPECTED'")
                            .param(id)
                            .update()
                    > 0;
        } catch (DataIntegrityViolationException referred) {
            return false; // as when it was changed
        }
    }
}
