package nl.leertafel.rulechecks;

import java.util.List;
import java.util.UUID;
import nl.leertafel.failures.Belongings;
import nl.leertafel.failures.FailureMerged;
import nl.leertafel.failures.FailureSplit;
import nl.leertafel.failures.FailureUnmerged;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Option;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rule checks go along when two failures turn out to be the same or one to be two, and back when they were not. */
@Component
class RuleCheckMoves implements Belongings {
    private final JdbcClient jdbc;
    private final MessageSource messages;

    RuleCheckMoves(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    private record Claimed(UUID id, String claim) {}

    @Override
    public List<Option> of(UUID failureId, Actor actor) {
        return jdbc
                .sql("select id, claim from rule_check where failure_id = ? and state <> 'WITHDRAWN' order by"
                        + " claimed_at, id")
                .param(failureId)
                .query(Claimed.class)
                .stream()
                .map(one -> Option.of(
                        one.id(),
                        messages.getMessage("rulechecks.along", new Object[] {one.claim()}, actor.language())))
                .toList();
    }

    @EventListener
    void on(FailureSplit split) {
        if (split.along().isEmpty()) return;
        jdbc.sql("update rule_check set failure_id = :part, moved_from = null, version = version + 1"
                        + " where failure_id = :whole and id in (:along)")
                .param("part", split.part())
                .param("whole", split.failureId())
                .param("along", split.along())
                .update();
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
