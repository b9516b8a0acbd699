package nl.leertafel.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.leertafel.failures.FailureExperimentWanted;
import nl.leertafel.failures.FailureMerged;
import nl.leertafel.failures.FailureRaised;
import nl.leertafel.failures.FailureUnmerged;
import nl.leertafel.sessions.AgendaDesk;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the chair chose for a failure is promised by name and date; what is about a failure goes where that goes. */
@Component
class ActionsOfFailures {
    private static final int LONGEST = 500;

    private final FollowUpActions actions;
    private final ActionAccess access;
    private final ActionsOnAgenda onAgenda;
    private final AgendaDesk agendas;
    private final JdbcClient jdbc;
    private final MessageSource messages;

    ActionsOfFailures(
            FollowUpActions actions,
            ActionAccess access,
            ActionsOnAgenda onAgenda,
            AgendaDesk agendas,
            JdbcClient jdbc,
            MessageSource messages) {
        this.actions = actions;
        this.access = access;
        this.onAgenda = onAgenda;
        this.agendas = agendas;
        this.jdbc = jdbc;
        this.messages = messages;
    }

    @EventListener
    void on(FailureRaised raised) {
        String what = words("actions.raised", raised.by(), raised.toWhom());
        agree(raised, raised.failureId(), what, raised.carrier(), raised.dueOn());
    }

    @EventListener
    void on(FailureExperimentWanted wanted) {
        String what = words("actions.experiment", wanted.by(), wanted.idea());
        agree(wanted, wanted.failureId(), what, wanted.carrier(), wanted.dueOn());
    }

    private void agree(Happened chosen, UUID failure, String what, UUID carrier, LocalDate due) {
        UUID table = chosen.tableId();
        agendas.hold(table);
        ActionOrigin origin = new ActionOrigin(access.sessionGoingOn(table), null, null, failure);
        UUID owner = access.sitter(table, carrier).personId();
        FollowUpAction action =
                actions.saveAndFlush(new FollowUpAction(table, what, owner, due, origin, chosen.by(), chosen.at()));
        onAgenda.putOnConvened(action);
    }

    @EventListener
    void on(FailureMerged merged) {
        jdbc.sql("""
            insert into action_move (municipality_id, action_id, moved_from, moved_to, at)
            select municipality_id, id, :from, :to, :at from follow_up_action where failure_id = :from
            """)
                .param("from", merged.merged())
                .param("to", merged.kept())
                .param("at", merged.at().atOffset(ZoneOffset.UTC))
                .update();
        move(merged.merged(), merged.kept(), merged.at());
    }

    @EventListener
    void on(FailureUnmerged parted) {
        move(parted.kept(), parted.merged(), parted.at());
        jdbc.sql("delete from action_move where moved_from = ? and moved_to = ?")
                .params(parted.merged(), parted.kept())
                .update();
    }

    /** Both ways only what was about the one that goes: what was agreed since about the one that stays, stays. */
    private void move(UUID from, UUID to, Instant at) {
        jdbc.sql("""
            update follow_up_action a set failure_id = :to, version = version + 1, changed_at = :at
            where a.failure_id = :from and exists (select from action_move m where m.action_id = a.id
              and (m.moved_from, m.moved_to) in ((:from, :to), (:to, :from)))
            """)
                .param("from", from)
                .param("to", to)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private String words(String key, Actor by, String quoted) {
        String what = messages.getMessage(key, new Object[] {quoted}, by.language());
        return what.codePointCount(0, what.length()) <= LONGEST
                ? what
                : what.substring(0, what.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
