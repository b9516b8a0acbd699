package nl.leertafel.failures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.leertafel.sessions.AgendaDesk;
import nl.leertafel.sessions.AgendaKind;
import nl.leertafel.sessions.SessionClosed;
import nl.leertafel.sessions.SessionConvened;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.Subject;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.Statements;
import nl.leertafel.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** What needs attention is on every next agenda, and each session counts whether it got it. */
@LeertafelTest
class StandingItemsTest {
    @Autowired
    World world;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    FailureTransitions failures;

    @Autowired
    FailureLookup lookup;

    @Autowired
    AgendaDesk agendas;

    private SeatedTable table;

    @BeforeEach
    void seat() {
        table = world.table();
    }

    @Test
    void an_agenda_gets_what_needs_attention_the_escalated_first() {
        failure("twee keer", "untouched", 2);
        failure("opgeschaald", "untouched", 3, "escalated", true);
        failure("pas erkend");
        failure("vermoed", "state", "SUSPECTED");
        UUID session = convened();
        convene(session);
        assertThat(agenda(session)).containsExactly("opgeschaald", "twee keer", "pas erkend");
        assertThat(world.count("agenda_item where kind = 'FAILURES' and minutes = 2"))
                .isEqualTo(2);
        assertThat(world.count("agenda_item where title = 'opgeschaald' and minutes = 5"))
                .isOne();
    }

    @Test
    void what_a_planned_agenda_had_already_is_led_by_the_escalated_when_it_is_convened() {
        UUID session = world.insert(Rows.session(world, table));
        item(session, "eerst gezet", failure("eerst gezet"));
        item(session, "opgeschaald", failure("opgeschaald", "untouched", 3, "escalated", true));
        item(session, "langer opgeschaald", failure("langer opgeschaald", "untouched", 4, "escalated", true));
        convene(session);
        assertThat(agenda(session)).containsExactly("langer opgeschaald", "opgeschaald", "eerst gezet");
        assertThat(world.count("agenda_item where minutes = 5")).isEqualTo(2);
    }

    @Test
    void what_is_escalated_now_leads_the_agendas_that_there_are_with_time_to_choose() {
        UUID planned = world.insert(Rows.session(world, table));
        UUID convened = convened();
        failure("eerder opgeschaald", "untouched", 3, "escalated", true);
        UUID other = failure("net aangepakt", "named_at", at(5), "touched_at", at(5));
        UUID id = failure("wacht", "untouched", 2);
        item(planned, "net aangepakt", other);
        item(planned, "wacht", id);
        convene(convened);
        close(3);
        assertThat(agenda(planned)).containsExactly("wacht", "net aangepakt");
        assertThat(agenda(convened)).containsExactly("eerder opgeschaald", "wacht", "net aangepakt");
        assertThat(world.count("agenda_item where title = 'wacht' and minutes = 5"))
                .isEqualTo(2);
    }

    @Test
    void what_practice_said_of_them_is_read_at_once() throws Exception {
        for (int i = 0; i < 10; i++) failure("kwestie " + i);
        UUID session = convened();
        List<String> sent = Statements.of(() -> convene(session));
        assertThat(agenda(session)).hasSize(10);
        assertThat(sent.stream().filter(sql -> sql.contains("from practice_confirmation")))
                .hasSize(1);
    }

    @Test
    void an_agenda_that_was_convened_before_it_gets_what_is_acknowledged_now() {
        UUID session = convened();
        UUID id = failure("vermoed", "state", "SUSPECTED", "owner_id", null);
        acknowledge(id);
        assertThat(agenda(session)).containsExactly("vermoed");
    }

    @Test
    void so_does_one_that_should_have_begun_by_now_and_it_gets_it_once() {
        UUID session = world.insert(Rows.session(world, table)
                .with(
                        "state",
                        "CONVENED",
                        "convened_at",
                        Rows.now(),
                        "starts_at",
                        Rows.now().minusSeconds(900)));
        UUID id = failure("vermoed", "state", "SUSPECTED", "owner_id", null);
        acknowledge(id);
        convene(session);
        assertThat(agenda(session)).containsExactly("vermoed");
    }

    @Test
    void what_practice_says_is_over_leaves_the_agendas_to_come() {
        UUID session = convened();
        UUID id = failure("opgelost straks");
        convene(session);
        world.as(table.boardMember(), () -> {
            failures.beginWork(table.boardMember(), id, Ids.next());
            failures.claim(table.boardMember(), id, new ClaimForm(Ids.next(), "Anders nu."));
        });
        answer(id, false);
        assertThat(agenda(session)).isEmpty();
        assertThat(state(id)).isEqualTo("RESOLVED");
        answer(id, true);
        assertThat(agenda(session)).containsExactly("opgelost straks");
        assertThat(state(id)).isEqualTo("REOPENED");
    }

    @Test
    void each_closed_session_counts_and_the_third_escalates() {
        UUID id = failure("wacht");
        close(1);
        world.as(table.chair(), () -> touch(id, 2));
        close(3);
        close(4);
        close(5);
        assertThat(world.count("system_failure where escalated")).isZero();
        close(6);
        assertThat(world.count("system_failure where escalated and untouched = 3"))
                .isEqualTo(1);
        assertThat(beads()).containsExactly(false, true, false, false, false);
        assertThat(world.count("timeline_line where what = 'failure.escalated'"))
                .isEqualTo(1);
    }

    @Test
    void what_is_only_suspected_or_resolved_is_not_counted() {
        failure("vermoed", "state", "SUSPECTED");
        close(1);
        assertThat(world.count("failure_attention")).isZero();
    }

    @Test
    void a_session_that_was_over_when_it_was_acknowledged_did_not_leave_it_waiting() {
        UUID onAgenda = failure("stond op de agenda");
        UUID session = world.insert(Rows.session(world, table)
                .with("state", "FOLLOW_UP", "convened_at", at(0), "starts_at", at(1), "ends_at", at(2)));
        putOnAgenda(session, onAgenda);
        acknowledge(failure("erkend na afloop", "state", "SUSPECTED", "owner_id", null));
        publish(new SessionClosed(session, table.id(), table.chair(), at(3)));
        assertThat(world.count("failure_attention")).isOne();
        assertThat(world.count("system_failure where untouched = 1 and statement = 'stond op de agenda'"))
                .isOne();
    }

    private void touch(UUID id, int day) {
        transactions.executeWithoutResult(status -> lookup.touched(id, Ids.next(), at(day)));
    }

    private UUID failure(String statement, @Nullable Object... columns) {
        return world.insert(Rows.acknowledged(world, table)
                .with("statement", statement, "named_at", at(0), "touched_at", at(0))
                .with(columns));
    }

    private void item(UUID session, String title, UUID failure) {
        world.as(table.chair(), () -> agendas.put(session, AgendaKind.FAILURES, Subject.failure(failure), title, 2));
    }

    private UUID convened() {
        return world.insert(Rows.session(world, table).with("state", "CONVENED", "convened_at", Rows.now()));
    }

    private void convene(UUID session) {
        publish(new SessionConvened(session, table.id(), table.chair(), Rows.now()));
    }

    private void close(int day) {
        UUID session = world.insert(
                Rows.session(world, table).with("state", "CLOSED", "convened_at", at(0), "closed_at", at(day)));
        onTable().forEach(failure -> putOnAgenda(session, failure));
        publish(new SessionClosed(session, table.id(), table.chair(), at(day)));
    }

    private List<UUID> onTable() {
        return world.sql(jdbc ->
                jdbc.sql("select id from system_failure").query(UUID.class).list());
    }

    private void putOnAgenda(UUID session, UUID failure) {
        int place = (int) world.count("agenda_item");
        world.insert(Rows.item(world, session, place, "FAILURES", "Wij wachten")
                .with("failure_id", failure, "outcome", "INFORMATION"));
    }

    private void publish(Happened event) {
        world.as(event.by(), () -> transactions.executeWithoutResult(status -> events.publishEvent(event)));
    }

    private void acknowledge(UUID id) {
        OwnerForm form = new OwnerForm(Ids.next(), table.boardMember().personId(), "");
        world.as(table.chair(), () -> failures.acknowledge(table.chair(), id, form));
    }

    private void answer(UUID id, boolean still) {
        if (still) {
            world.as(
                    table.official(),
                    () -> failures.answer(table.official(), id, new AnswerForm(Ids.next(), true, "")));
            return;
        }
        List.of(table.frontline(), table.resident())
                .forEach(actor ->
                        world.as(actor, () -> failures.answer(actor, id, new AnswerForm(Ids.next(), false, ""))));
    }

    private List<Boolean> beads() {
        return world.sql(jdbc -> jdbc.sql("select touched from failure_attention order by at")
                .query(Boolean.class)
                .list());
    }

    private List<String> agenda(UUID session) {
        return world.sql(jdbc -> jdbc.sql("select title from agenda_item where session_id = ? order by position")
                .param(session)
                .query(String.class)
                .list());
    }

    private String state(UUID id) {
        return world.sql(jdbc -> jdbc.sql("select state from system_failure where id = ?")
                .param(id)
                .query(String.class)
                .single());
    }

    private static Instant at(int day) {
        return Rows.now().truncatedTo(ChronoUnit.DAYS).minus(60 - day, ChronoUnit.DAYS);
    }
}
