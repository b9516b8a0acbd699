package nl.leertafel.rulechecks;

import nl.leertafel.failures.FailureMerged;
import nl.leertafel.failures.FailureUnmerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rule checks go along when two failures turn out to be the same, and back when they were not. */
@Component
class RuleCheckMoves {
    private final JdbcClient jdbc;

    RuleCheckMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(FailureMerged merged) {
        jdbc.sql("update rule_check set failure_id = :kept, moved_from = :merged, version = version + 1"
                        + " where failure_id = :merged")
                .param("kept", merged.kept())
                .param("merged", merged.merged())
                .update();
    }

    /** What was claimed about the one that stayed, stays there. */
    @EventListener
    void on(FailureUnmerged unmerged) {
        jdbc.sql("update rule_check set failure_id = :merged, moved_from = null, version = version + 1"
                        + " where failure_id = :kept and moved_from = :merged")
                .param("kept", unmerged.kept())
                .param("merged", unmerged.merged())
                .update();
    }
}
