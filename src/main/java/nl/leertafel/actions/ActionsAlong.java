package nl.leertafel.actions;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leertafel.failures.Belongings;
import nl.leertafel.failures.FailureSplit;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Option;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open actions that go along with a part of the failure that they are about. Undoing it is a merger. */
@Component
class ActionsAlong implements Belongings {
    private final JdbcClient jdbc;
    private final MessageSource messages;

    ActionsAlong(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    private record Open(UUID id, String what) {}

    @Override
    public List<Option> of(UUID failureId, Actor actor) {
        return jdbc
                .sql("select id, what from follow_up_action where failure_id = ? and state = 'AGREED' order by"
                        + " due_on, id")
                .param(failureId)
                .query(Open.class)
                .stream()
                .map(open -> Option.of(
                        open.id(), messages.getMessage("actions.along", new Object[] {open.what()}, actor.language())))
                .toList();
    }

    @EventListener
    void on(FailureSplit split) {
        if (split.along().isEmpty()) return;
        jdbc.sql("""
            update follow_up_action set failure_id = :part, version = version + 1, changed_at = :at
            where failure_id = :whole and state = 'AGREED' and id in (:along)
            """)
                .param("part", split.part())
                .param("whole", split.failureId())
                .param("along", split.along())
                .param("at", split.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
