package nl.leertafel.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.leertafel.sessions.SessionConvened;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.MunicipalityScope;
import nl.leertafel.shared.Standing;
import nl.leertafel.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole script, played by all modules on an empty database. */
@SpringBootTest(properties = "leertafel.demo=true")
@ContextConfiguration(initializers = TestDatabase.ForContext.class)
class DemonstrationTest {
    private static final String WHO = "wethouder@voorbeeldstad.example";
    private static final String NEIGHBOUR = "wethouder@buurgemeente.example";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    MunicipalityScope scope;

    @Autowired
    Demonstration demonstration;

    @Autowired
    Premiere premiere;

    @Autowired
    ApplicationEventPublisher events;

    UUID voorbeeldstad;

    @BeforeEach
    void find() {
        voorbeeldstad = municipalityOf(WHO);
    }

    @Test
    void hasAsManyOfEachAsPromised() {
        assertThat(count("learning_table")).isEqualTo(2);
        assertThat(count("organisation")).isEqualTo(12);
        assertThat(count("person")).isGreaterThanOrEqualTo(25);
        assertThat(count("learning_session where starts_at < now()")).isEqualTo(10);
        assertThat(count("learning_session where starts_at > now()")).isEqualTo(2);
        assertThat(count("case_story")).isEqualTo(33);
        assertThat(count("system_failure where state <> 'MERGED'")).isEqualTo(23);
        assertThat(count("follow_up_action")).isEqualTo(41);
        assertThat(count("seat where state = 'VACANT'")).isEqualTo(3);
    }

    @Test
    void hasEveryStateThatEndsUpSomewhere() {
        assertThat(states("case_story"))
                .contains("DRAFT", "SUBMITTED", "RETURNED", "RELEASED", "TOLD", "FOLLOWED_UP", "WITHDRAWN");
        assertThat(states("system_failure"))
                .contains("SUSPECTED", "ACKNOWLEDGED", "BEING_WORKED_ON", "CHANGE_CLAIMED", "RESOLVED", "REOPENED");
        assertThat(states("follow_up_action")).contains("AGREED", "DONE", "DROPPED");
        assertThat(states("learning_session")).contains("PLANNED", "CONVENED", "FOLLOW_UP", "CLOSED", "CANCELLED");
    }

    @Test
    void showsWhatAttentionIsFor() {
        assertThat(count("system_failure where untouched >= 3 and escalated")).isGreaterThanOrEqualTo(2);
        assertThat(count("follow_up_action where state = 'AGREED' and due_on < current_date"))
                .isGreaterThanOrEqualTo(4);
        assertThat(count("""
            system_failure f where state = 'CHANGE_CLAIMED' and 1 = (select count(*)
            from practice_confirmation c where c.failure_id = f.id and not still_happens)
            """)).isPositive();
    }

    @Test
    void everybodyOfTheBannerHasSomethingToDo() {
        assertThat(own("case_story s where state = 'DRAFT' and s.author_id", "uitvoerder"))
                .isPositive();
        assertThat(own("case_story s where state = 'RETURNED' and s.author_id", "uitvoerder"))
                .isPositive();
        assertThat(own("case_story s where state = 'FOLLOWED_UP' and s.author_id", "uitvoerder"))
                .isPositive();
        assertThat(count("case_story where state = 'SUBMITTED'")).isGreaterThanOrEqualTo(2);
        assertThat(own("system_failure f where state <> 'RESOLVED' and f.owner_id", "bestuurder"))
                .isPositive();
        assertThat(own(
                        "follow_up_action a where state = 'AGREED' and due_on < current_date and a.owner_id",
                        "bestuurder"))
                .isPositive();
        assertThat(count("""
            learning_session s where state = 'PLANNED' and exists (select from agenda_item i
            join case_story c on c.id = i.story_id and c.state = 'RELEASED' where i.session_id = s.id)
            """)).isPositive();
    }

    @Test
    void nothingIsDoneInTheFutureOrAtTheWeekend() {
        assertThat(count("timeline_line where at > now()")).isZero();
        assertThat(count("learning_session where extract(isodow from starts_at at time zone 'Europe/Amsterdam') > 5"))
                .isZero();
        assertThat(count("follow_up_action where state = 'AGREED' and due_on > current_date"))
                .isPositive();
    }

    @Test
    void agendasFitIntoTheirTime() {
        assertThat(within(voorbeeldstad, this::tooLong)).isEmpty();
    }

    @Test
    void soDoesTheOneThatIsConvenedNext() {
        List<String> tooLong = scope.within(
                voorbeeldstad,
                () -> transactions.execute(status -> {
                    status.setRollbackOnly();
                    jdbc.sql("select id, table_id from learning_session where state = 'PLANNED' and starts_at > now()")
                            .query((row, i) ->
                                    convened(row.getObject("id", UUID.class), row.getObject("table_id", UUID.class)))
                            .list()
                            .forEach(events::publishEvent);
                    return tooLong();
                }));
        assertThat(tooLong).isEmpty();
    }

    private List<String> tooLong() {
        return jdbc.sql("""
            select s.theme || ': ' || sum(i.minutes) from learning_session s
            join agenda_item i on i.session_id = s.id and i.skip_reason is null
            group by s.id having sum(i.minutes) > extract(epoch from s.ends_at - s.starts_at) / 60
            """).query(String.class).list();
    }

    private SessionConvened convened(UUID session, UUID table) {
        UUID chair = jdbc.sql("select person_id from seat where role = 'CHAIR' and table_id = ?")
                .param(table)
                .query(UUID.class)
                .single();
        Actor by = new Actor(chair, chair, voorbeeldstad, "Voorzitter", Standing.MEMBER, Locale.forLanguageTag("nl"));
        return new SessionConvened(session, table, by, Instant.now());
    }

    @Test
    void theBannerNamesWhoCanSignIn() {
        assertThat(demonstration.shown()).isTrue();
        List<String> known = jdbc.sql("select email from account where password_hash is not null")
                .query(String.class)
                .list();
        assertThat(known).containsAll(demonstration.emails());
    }

    @Test
    void theNeighbourSeesItsOwnOnly() {
        UUID neighbour = municipalityOf(NEIGHBOUR);
        assertThat(neighbour).isNotEqualTo(voorbeeldstad);
        within(neighbour, () -> {
            assertThat(rows("learning_table")).isEqualTo(1);
            assertThat(rows("learning_session")).isEqualTo(1);
            assertThat(rows("case_story")).isEqualTo(2);
            assertThat(rows("system_failure")).isEqualTo(2);
            assertThat(rows("follow_up_action")).isEqualTo(2);
            return 0L;
        });
    }

    @Test
    void aSecondFillChangesNothing() {
        long before = count("case_story");
        assertThat(premiere.fill()).isEqualTo(Premiere.Outcome.FILLED);
        assertThat(count("case_story")).isEqualTo(before);
    }

    private UUID municipalityOf(String email) {
        UUID account = jdbc.sql("select id from account where email = ?")
                .param(email)
                .query(UUID.class)
                .single();
        return scope.withinAccount(
                account,
                () -> transactions.execute(status -> jdbc.sql("select municipality_id from person where account_id = ?")
                        .param(account)
                        .query(UUID.class)
                        .single()));
    }

    private long own(String rowsOf, String who) {
        return count(rowsOf + " = (select p.id from person p join account a on a.id = p.account_id where a.email = '"
                + who + "@voorbeeldstad.example')");
    }

    private long count(String rows) {
        return within(voorbeeldstad, () -> rows(rows));
    }

    private long rows(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }

    private Set<String> states(String table) {
        return within(
                voorbeeldstad,
                () -> Set.copyOf(jdbc.sql("select distinct state from " + table)
                        .query(String.class)
                        .list()));
    }

    private <T> T within(UUID municipality, Supplier<T> work) {
        return scope.within(municipality, () -> transactions.<T>execute(status -> work.get()));
    }
}
