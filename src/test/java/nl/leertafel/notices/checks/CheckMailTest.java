package nl.leertafel.notices.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leertafel.notices.mail.Cadence;
import nl.leertafel.notices.mail.Mailbox;
import nl.leertafel.notices.mail.Office;
import nl.leertafel.rulechecks.RuleCheckRequested;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Subject;
import nl.leertafel.shared.TravellingClock;
import nl.leertafel.support.MailCatcher;
import nl.leertafel.support.MailingLeertafel;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mail to whoever is asked to look up a rule: each once, and never which rule. */
@MailingLeertafel
class CheckMailTest {
    @Autowired
    World world;

    @Autowired
    Office office;

    SeatedTable table;

    @BeforeEach
    void seat() {
        MailCatcher.up();
        table = world.table();
    }

    @AfterEach
    void down() {
        MailCatcher.down();
    }

    private UUID dueIn(int days) {
        LocalDate today = LocalDate.now(TravellingClock.AMSTERDAM);
        return world.insert(Rows.requested(world, table).with("due_on", today.plusDays(days)));
    }

    private void requested(UUID check, Actor by) {
        office.happens(
                world,
                new RuleCheckRequested(
                        check,
                        table.id(),
                        by,
                        Rows.now(),
                        List.of(Subject.ruleCheck(check)),
                        "Zonder diagnose",
                        table.official().personId()));
    }

    @Test
    void who_is_asked_hears_it_at_once_and_once() {
        UUID check = dueIn(20);
        requested(check, table.chair());
        requested(check, table.chair());
        office.deliver(world);
        assertThat(Mailbox.all()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Leertafel: kijk je een regel na?");
            assertThat(mail.text() + mail.html()).doesNotContain("diagnose").doesNotContain("Persoon");
            assertThat(mail.links().get(0)).isEqualTo("/rule-checks/" + check + "?lang=nl");
        });
    }

    @Test
    void nobody_hears_what_they_ask_of_themselves_or_when_they_want_no_mail() {
        requested(dueIn(20), table.official());
        assertThat(office.waiting(world)).isEmpty();
        office.wants(world, table.official(), Cadence.NEVER);
        requested(dueIn(20), table.chair());
        assertThat(office.waiting(world)).isEmpty();
    }

    @Test
    void two_days_before_and_once_when_it_is_late() {
        dueIn(3);
        office.askForRules();
        assertThat(office.waiting(world)).as("there is time").isEmpty();
        dueIn(2);
        dueIn(-1);
        office.askForRules();
        office.askForRules();
        office.deliver(world);
        assertThat(Mailbox.all())
                .extracting(Mailbox::subject)
                .containsExactlyInAnyOrder(
                        "Leertafel: over twee dagen wil de tafel iets weten",
                        "Leertafel: een regel wacht op jouw antwoord");
    }

    @Test
    void what_is_answered_meanwhile_or_asked_of_another_is_not_mailed() {
        UUID check = dueIn(-1);
        office.askForRules();
        world.sql(jdbc -> jdbc.sql("update rule_check set official_id = ? where id = ?")
                .params(table.chair().personId(), check)
                .update());
        office.deliver(world);
        assertThat(Mailbox.all()).isEmpty();
        assertThat(world.count("mail where state = 'DROPPED'")).isOne();
    }

    @Test
    void who_left_the_table_gets_no_mail_about_it() {
        dueIn(-1);
        office.askForRules();
        world.sql(jdbc -> jdbc.sql("update seat set person_id = null, state = 'VACANT' where person_id = ?")
                .param(table.official().personId())
                .update());
        office.deliver(world);
        assertThat(Mailbox.all()).isEmpty();
    }
}
