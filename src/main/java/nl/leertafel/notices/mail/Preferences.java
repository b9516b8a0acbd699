package nl.leertafel.notices.mail;

import static nl.leertafel.notices.mail.Post.stored;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people want to hear. */
@Service
@Transactional
class Preferences implements MailPreferences {
    private final JdbcClient jdbc;
    private final MailServer server;
    private final Clock clock;

    Preferences(JdbcClient jdbc, MailServer server, Clock clock) {
        this.jdbc = jdbc;
        this.server = server;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Cadence cadence(UUID personId) {
        return jdbc.sql("select cadence from notice_preference where person_id = ?")
                .param(personId)
                .query(Cadence.class)
                .optional()
                .orElse(Cadence.DAILY);
    }

    /** Whether a choice has any effect yet. */
    boolean mailLeaves() {
        return server.isOpen();
    }

    void choose(Actor actor, Cadence cadence) {
        choose(actor.personId(), cadence);
    }

    /** Whose mail has this token in its link for ending mail. */
    @Transactional(readOnly = true)
    public Optional<Cadence> byToken(String token) {
        return holder(token).map(this::cadence);
    }

    /** False when there is no such token. */
    boolean chooseByToken(String token, Cadence cadence) {
        Optional<UUID> holder = holder(token);
        holder.ifPresent(person -> choose(person, cadence));
        return holder.isPresent();
    }

    private void choose(UUID person, Cadence cadence) {
        jdbc.sql("""
            insert into notice_preference (person_id, municipality_id, cadence, changed_at)
            select p.id, p.municipality_id, :cadence, :now from person p where p.id = :person
            on conflict (person_id) do update set cadence = excluded.cadence, changed_at = excluded.changed_at
            """)
                .param("cadence", cadence.name())
                .param("now", stored(clock.instant()))
                .param("person", person)
                .update();
    }

    private Optional<UUID> holder(String token) {
        return jdbc.sql("select person_id from mail where unsubscribe_hash = ?")
                .param(MailTokens.hash(token))
                .query(UUID.class)
                .optional();
    }
}
