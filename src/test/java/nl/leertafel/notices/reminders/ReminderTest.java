package nl.leertafel.notices.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.leertafel.notices.mail.Cadence;
import nl.leertafel.notices.mail.Mailbox;
import nl.leertafel.notices.mail.Office;
import nl.leertafel.shared.Actor;
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
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Reminders of what people promised, through a real mail server, and rounding off from the mail. */
@MailingLeertafel
class ReminderTest {
    private static final Instant THURSDAY = Instant.parse("2026-11-26T06:35:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");

    @Autowired
    World world;

    @Autowired
    Office office;

    @Autowired
    MockMvc browser;

    @Autowired
    TravellingClock clock;

    SeatedTable table;

    @BeforeEach
    void aTable() {
        MailCatcher.up();
        clock.travelTo(THURSDAY);
        table = world.table();
    }

    @AfterEach
    void home() {
        clock.home();
        MailCatcher.down();
    }

    @Test
    void what_is_due_within_two_working_days_and_what_is_late_comes_in_one_mail_and_once() {
        action("Bel de school", TODAY.plusDays(4));
        action("Schrijf de brief", TODAY.minusDays(3));
        action("Reken het uit", TODAY.plusDays(5));
        morning();
        morning();
        clock.travelTo(THURSDAY.plus(Duration.ofDays(1)));
        morning();
        assertThat(Mailbox.all()).hasSize(2);
        Mailbox first = Mailbox.all().get(0);
        assertThat(first.subject()).isEqualTo("Leertafel: wat je beloofde");
        for (String body : new String[] {first.text(), first.html()})
            assertThat(body)
                    .contains("2 afspraken vragen nu je aandacht.")
                    .contains("Over tijd: ‘Schrijf de brief’. Het zou uiterlijk 23 november klaar zijn")
                    .contains("Bijna zover: ‘Bel de school’. Uiterlijk 30 november klaar, aan Leertafel")
                    .contains("omdat je aan een leertafel iets beloofde")
                    .doesNotContain("Reken het uit")
                    .doesNotContain("Persoon")
                    .doesNotContain("??");
        assertThat(Mailbox.all().get(1).text()).contains("Reken het uit").doesNotContain("Schrijf de brief");
    }

    @Test
    void another_day_or_another_owner_begins_anew() {
        UUID id = action("Bel de school", TODAY.plusDays(1));
        morning();
        change(id, "due_on = '" + TODAY.plusDays(4) + "'");
        morning();
        change(id, "owner_id = '" + table.official().personId() + "'");
        morning();
        assertThat(Mailbox.all())
                .hasSize(3)
                .extracting(Mailbox::to)
                .last()
                .asString()
                .contains("official");
    }

    @Test
    void not_in_the_weekend_nor_on_a_holiday_nor_of_what_was_agreed_today() {
        action("Bel de school", LocalDate.parse("2026-12-28"));
        for (String day : new String[] {"2026-12-25T06:35:00Z", "2026-12-26T06:35:00Z", "2026-12-27T06:35:00Z"}) {
            clock.travelTo(Instant.parse(day));
            morning();
        }
        assertThat(Mailbox.all()).isEmpty();
        clock.travelTo(THURSDAY);
        world.insert(Rows.action(world, table).with("due_on", TODAY, "agreed_at", THURSDAY.minusSeconds(600)));
        morning();
        assertThat(Mailbox.all()).isEmpty();
    }

    @Test
    void nobody_is_reminded_who_wants_no_mail_or_left_the_table() {
        action("Bel de school", TODAY);
        office.wants(world, table.boardMember(), Cadence.NEVER);
        world.insert(Rows.action(world, table)
                .with("due_on", TODAY, "owner_id", world.person("Vertrokken").personId()));
        morning();
        assertThat(world.count("action_reminder")).isZero();
        office.wants(world, table.boardMember(), Cadence.DAILY);
        morning();
        assertThat(Mailbox.all()).hasSize(1);
    }

    @Test
    void what_is_done_when_the_mail_leaves_is_not_told() {
        UUID id = action("Bel de school", TODAY);
        office.remind();
        change(id, "state = 'DONE', result = 'Gedaan', ended_at = now()");
        office.deliver(world);
        assertThat(Mailbox.all()).isEmpty();
        assertThat(world.count("mail where state = 'DROPPED'")).isOne();
    }

    @Test
    void looking_records_nothing_and_what_came_of_it_is_sent_without_signing_in() throws Exception {
        UUID id = action("Bel de school", TODAY);
        String link = link();
        browser.perform(get(link))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().string(containsString("Bel de school")))
                .andExpect(content().string(not(containsString("??"))));
        assertThat(world.count("follow_up_action where state = 'AGREED'")).isOne();
        send(link, " ").andExpect(status().isUnprocessableContent());
        send(link, "Bel Jan op 06-12345678")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("06-12345678")));
        send(link, "Zij bellen terug.").andExpect(redirectedUrl(link));
        assertThat(world.count("follow_up_action where id = '" + id + "' and result = 'Zij bellen terug.'"))
                .isOne();
        browser.perform(get(link))
                .andExpect(content().string(containsString("Deze afspraak is gedaan")))
                .andExpect(content().string(containsString("Ongedaan maken")));
        send(link, "Nog eens.").andExpect(redirectedUrl(link));
        assertThat(world.count("follow_up_action where result = 'Nog eens.'")).isZero();
        browser.perform(submission(post(link + "/reopening"))).andExpect(redirectedUrl(link));
        assertThat(world.count("follow_up_action where state = 'AGREED'")).isOne();
        browser.perform(get(link)).andExpect(content().string(containsString("Zij bellen terug.")));
    }

    @Test
    void who_handed_it_on_or_waited_too_long_reads_what_to_do() throws Exception {
        UUID id = action("Bel de school", TODAY);
        String link = link();
        change(id, "owner_id = '" + table.official().personId() + "'");
        browser.perform(get(link))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Deze afspraak is niet meer van jou")))
                .andExpect(content().string(not(containsString("Bel de school"))));
        send(link, "Toch gedaan.").andExpect(redirectedUrl(link));
        assertThat(world.count("follow_up_action where state = 'AGREED'")).isOne();
        change(id, "owner_id = '" + table.boardMember().personId() + "'");
        clock.travelTo(THURSDAY.plus(MailedPromises.VALID).plusSeconds(60));
        browser.perform(get(link))
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("Deze link werkt niet meer")));
        send(link, "Te laat.");
        assertThat(world.count("follow_up_action where state = 'AGREED'")).isOne();
    }

    @Test
    void a_token_opens_only_what_its_mail_told_of() throws Exception {
        action("Bel de school", TODAY);
        String link = link();
        UUID other = action("Iets anders", TODAY.plusDays(90));
        String token = link.split("/")[2];
        browser.perform(get("/reminders/" + token + "/" + other)).andExpect(status().isNotFound());
        send("/reminders/" + token + "/" + other, "Gedaan.").andExpect(status().isNotFound());
        for (String wrong : new String[] {"x", "-", token.substring(1) + "A"})
            browser.perform(get("/reminders/" + wrong + "/" + other)).andExpect(status().isNotFound());
    }

    @Test
    void who_gets_an_action_hears_so_and_who_wants_that_at_once() throws Exception {
        UUID id = action("Bel de school", TODAY.plusDays(60));
        handOver(id, table.boardMember(), table.official());
        morning();
        assertThat(Mailbox.all())
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("Aan je overgedragen: ‘Bel de school’"));
        office.wants(world, table.facilitator(), Cadence.AT_ONCE);
        handOver(id, table.official(), table.facilitator());
        office.deliver(world);
        assertThat(Mailbox.all()).hasSize(2);
        handOver(id, table.facilitator(), table.official());
        handOver(id, table.chair(), table.chair());
        morning();
        assertThat(Mailbox.all()).hasSize(2);
    }

    @Test
    void what_is_handed_over_before_a_long_weekend_is_told_after_it_and_once() throws Exception {
        UUID id = action("Bel de school", LocalDate.parse("2027-06-01"));
        mailedAfter(id, "2026-12-24T10:00:00Z", "2026-12-28T06:35:00Z");
        change(id, "due_on = '2027-06-02', owner_id = '" + table.boardMember().personId() + "'");
        mailedAfter(id, "2027-03-25T10:00:00Z", "2027-03-30T05:35:00Z");
    }

    private void mailedAfter(UUID id, String handedOver, String nextMorning) throws Exception {
        int before = Mailbox.all().size();
        clock.travelTo(Instant.parse(handedOver));
        handOver(id, table.boardMember(), table.official());
        clock.travelTo(Instant.parse(nextMorning));
        morning();
        clock.travelTo(Instant.parse(nextMorning).plus(Duration.ofDays(1)));
        morning();
        assertThat(Mailbox.all()).as(nextMorning).hasSize(before + 1);
    }

    private void handOver(UUID id, Actor by, Actor heir) throws Exception {
        long version = world.sql(jdbc -> jdbc.sql("select version from follow_up_action where id = ?")
                .param(id)
                .query(Long.class)
                .single());
        browser.perform(submission(post("/actions/" + id + "/owner"))
                        .with(world.requestAs(by))
                        .param("version", "" + version)
                        .param("heir", heir.personId().toString()))
                .andExpect(redirectedUrl("/actions/" + id));
    }

    private UUID action(String what, LocalDate due) {
        return world.insert(Rows.action(world, table)
                .with("what", what, "due_on", due, "agreed_at", Instant.parse("2026-11-01T10:00:00Z")));
    }

    private void morning() {
        office.remind();
        office.deliver(world);
    }

    private String link() {
        morning();
        return Mailbox.all().get(0).links().get(0).replaceFirst("\\?.*", "");
    }

    private void change(UUID id, String set) {
        world.sql(jdbc -> jdbc.sql("update follow_up_action set " + set + " where id = ?")
                .param(id)
                .update());
    }

    private ResultActions send(String link, String result) throws Exception {
        return browser.perform(submission(post(link)).param("result", result));
    }

    private static MockHttpServletRequestBuilder submission(MockHttpServletRequestBuilder form) {
        return form.with(csrf()).param("submission", UUID.randomUUID().toString());
    }
}
