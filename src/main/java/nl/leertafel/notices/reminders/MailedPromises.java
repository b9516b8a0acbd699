package nl.leertafel.notices.reminders;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.leertafel.actions.ActionDesk;
import nl.leertafel.notices.mail.Outbox;
import nl.leertafel.people.Actors;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the holder of a mail may do with one of the actions of which it reminds: round it off, and take that back. */
@Service
@Transactional
class MailedPromises {
    /** A mail that lies about for longer opens nothing. */
    static final Duration VALID = Duration.ofDays(60);

    private final JdbcClient jdbc;
    private final ActionDesk actions;
    private final Outbox outbox;
    private final Actors actors;
    private final Clock clock;

    MailedPromises(JdbcClient jdbc, ActionDesk actions, Outbox outbox, Actors actors, Clock clock) {
        this.jdbc = jdbc;
        this.actions = actions;
        this.outbox = outbox;
        this.actors = actors;
        this.clock = clock;
    }

    private record Told(Actor actor, boolean expired) {}

    /** @throws NotFound for every token that is not, or no longer, in a mail about this action */
    @Transactional(readOnly = true)
    public PromisePage page(String token, UUID action) {
        Told told = told(token, action);
        if (told.expired()) return PromisePage.EXPIRED;
        return actions.promise(action, told.actor()).map(PromisePage::of).orElse(PromisePage.NOT_YOURS);
    }

    /** Does nothing when there is nothing to round off any more: the page says why. */
    public void complete(String token, UUID action, PromiseForm form) {
        if (page(token, action).isOpen())
            actions.complete(
                    action,
                    form.submission(),
                    form.result(),
                    told(token, action).actor());
    }

    public void reopen(String token, UUID action, UUID submission) {
        if (page(token, action).mayUndo())
            actions.reopen(action, submission, told(token, action).actor());
    }

    private Told told(String token, UUID action) {
        Outbox.Held held = outbox.byToken(token).orElseThrow(() -> new NotFound("reminder", "of a mail"));
        Instant at = jdbc.sql("select at from action_reminder where mail_id = ? and action_id = ? order by at limit 1")
                .params(held.mailId(), action)
                .query(Instant.class)
                .optional()
                .orElseThrow(() -> new NotFound("reminder", action));
        return new Told(actors.of(held.personId()), at.plus(VALID).isBefore(clock.instant()));
    }
}
