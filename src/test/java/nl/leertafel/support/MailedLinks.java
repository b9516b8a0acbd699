package nl.leertafel.support;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.MunicipalityScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Links as they stand in mails to people of the demonstration, from which no mail ever leaves. */
@Component
public class MailedLinks {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final MunicipalityScope scope;

    MailedLinks(JdbcClient jdbc, TransactionTemplate transactions, MunicipalityScope scope) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.scope = scope;
    }

    /** By which mail ends. */
    public String unsubscribe(String email) {
        return within(email, reader -> "/unsubscribe/" + reader.token(reader.mail("unsubscribe_hash")));
    }

    /** Asks whether a failure still happens that a story of the person shows; another one each time. */
    public String answer(String email) {
        return within(email, reader -> {
            Made made = reader.mail("answer_hash");
            reader.ask(made.id());
            return "/answer/" + reader.token(made);
        });
    }

    /** Asks what the person was asked about this failure, and has not answered. */
    public String answer(String email, UUID failure) {
        return within(email, reader -> {
            Made made = reader.mail("answer_hash");
            reader.ask(made.id(), failure);
            return "/answer/" + reader.token(made);
        });
    }

    /** Leads to something that the person promised and has not rounded off. */
    public String promise(String email) {
        return within(email, reader -> promise(reader, "true"));
    }

    /** Leads to this, that the person promised. */
    public String promise(String email, UUID action) {
        return within(email, reader -> promise(reader, "id = '" + action + "'"));
    }

    private static String promise(Reader reader, String which) {
        Made made = reader.mail("answer_hash");
        return "/reminders/" + reader.token(made) + "/" + reader.remind(made.id(), which);
    }

    /** Somebody's mail that was given up. */
    public void givenUp(String email) {
        within(email, reader -> {
            Made made = reader.mail("answer_hash");
            jdbc.sql("update mail set state = 'GIVEN_UP', reason = 'UNREACHABLE' where id = ?")
                    .param(made.id())
                    .update();
            return "";
        });
    }

    private record Made(UUID id, byte[] secret) {}

    private interface Work {
        String with(Reader reader);
    }

    private String within(String email, Work work) {
        List<UUID> municipalities =
                jdbc.sql("select id from known_municipality").query(UUID.class).list();
        for (UUID municipality : municipalities) {
            Optional<String> link = scope.within(
                    municipality,
                    () -> Objects.requireNonNull(transactions.execute(status -> jdbc.sql(
                                    "select p.id from person p join account a on a.id = p.account_id where a.email = ?")
                            .param(email)
                            .query(UUID.class)
                            .optional()
                            .map(person -> work.with(new Reader(municipality, person))))));
            if (link.isPresent()) return link.get();
        }
        throw new AssertionError("nobody is called " + email);
    }

    private final class Reader {
        private final UUID municipality;
        private final UUID person;

        Reader(UUID municipality, UUID person) {
            this.municipality = municipality;
            this.person = person;
        }

        String token(Made made) {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(made.secret());
        }

        Made mail(String hash) {
            UUID id = Ids.next();
            byte[] secret = ByteBuffer.allocate(40)
                    .putLong(municipality.getMostSignificantBits())
                    .putLong(municipality.getLeastSignificantBits())
                    .putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits())
                    .putLong(42)
                    .array();
            jdbc.sql("insert into mail (id, municipality_id, person_id, kind, state, attempts, made_at,"
                            + " tried_since, next_at, claimed_at, ended_at, " + hash
                            + ") values (:id, :municipality, :person, 'QUESTION', 'SENT',"
                            + " 1, now(), now(), now(), now(), now(), sha256(convert_to(:token, 'UTF8')))")
                    .params(Map.of("id", id, "municipality", municipality, "person", person))
                    .param("token", token(new Made(id, secret)))
                    .update();
            return new Made(id, secret);
        }

        UUID remind(UUID mail, String which) {
            return jdbc.sql("""
                insert into action_reminder (action_id, municipality_id, person_id, kind, due_on, at, mail_id)
                select id, municipality_id, owner_id, 'RECEIVED', due_on, now(), :mail
                from follow_up_action where owner_id = :person and state = 'AGREED' and %s order by id limit 1
                on conflict (action_id, person_id, kind, due_on) do update set at = now(), mail_id = excluded.mail_id
                returning action_id
                """.formatted(which))
                    .params(Map.of("person", person, "mail", mail))
                    .query(UUID.class)
                    .single();
        }

        void ask(UUID mail, UUID failure) {
            int asked = jdbc.sql("""
                update practice_question set asked_at = now(), mail_id = :mail
                where failure_id = :failure and person_id = :person and answered_at is null
                """)
                    .params(Map.of("mail", mail, "failure", failure, "person", person))
                    .update();
            if (asked == 0) throw new AssertionError("nothing to ask about " + failure);
        }

        void ask(UUID mail) {
            int asked = jdbc.sql("""
                insert into practice_question (id, municipality_id, story_id, failure_id, person_id, cause,
                                               due_at, asked_at, mail_id, words, confirms)
                select :id, s.municipality_id, s.id, f.id, :person, 'ACTION_DONE', now(), now(), :mail, '', false
                from case_story s join failure_story l on l.story_id = s.id
                     join system_failure f on f.id = l.failure_id
                where s.author_id = :person and f.state not in ('RESOLVED', 'CHANGE_CLAIMED')
                  and f.owner_id is distinct from :person and not exists
                  (select from practice_question q where q.failure_id = f.id and q.person_id = :person
                               and q.answered_at is null)
                order by f.id limit 1
                """)
                    .params(Map.of("id", Ids.next(), "person", person, "mail", mail))
                    .update();
            if (asked == 0) throw new AssertionError("no failure left to ask about");
        }
    }
}
