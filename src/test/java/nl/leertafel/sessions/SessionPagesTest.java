package nl.leertafel.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.WorkingDays;
import nl.leertafel.support.Browsing;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What stands on the pages of sessions, and what a form answers. */
@LeertafelTest
class SessionPagesTest {
    @Autowired
    Gathering tafel;

    @Autowired
    SessionService sessions;

    @Autowired
    AgendaService agendas;

    @Autowired
    MockMvcTester browser;

    @Autowired
    WorkingDays workingDays;

    @Test
    void planning_leads_to_the_page_of_the_session() {
        MvcTestResult answer = plan("Wachten op hulp", "7-1-2099", "15.00", "17.00");
        assertThat(answer).hasStatus(302).flash().containsEntry("notice", "sessions.notice.planned");
        String page = String.valueOf(answer.getResponse().getRedirectedUrl());
        assertThat(get(tafel.table.boardMember(), page))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Woensdag 7 januari 2099",
                        "15.00–17.00 uur",
                        "Wachten op hulp",
                        "De bedoeling en de huisregels")
                .doesNotContain("??", "th:");
    }

    @Test
    void a_faulty_plan_says_what_is_wrong_and_keeps_what_was_typed() {
        assertThat(plan("", "31-2-2099", "15:00", "drie"))
                .hasStatus(422)
                .bodyText()
                .contains("Vul een thema in.", "Vul een datum in die bestaat", "Vul een tijd in", "31-2-2099", "drie")
                .doesNotContain("??");
        assertThat(plan("Thema", "7-1-2020", "15:00", "17:00"))
                .hasStatus(422)
                .bodyText()
                .contains("al geweest");
        assertThat(plan("Thema", "7-1-2099", "15:00", "14:00"))
                .hasStatus(422)
                .bodyText()
                .contains("eindigt na het begin");
    }

    @Test
    void a_new_plan_proposes_what_the_rhythm_says() {
        tafel.planned(14);
        LocalDate rhythm = LocalDate.parse(Gathering.form(14 + 42).date());
        boolean holiday = rhythm.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !workingDays.includes(rhythm);
        LocalDate proposed = holiday ? workingDays.after(rhythm, 1) : rhythm;
        assertThat(get(tafel.table.facilitator(), "/tables/" + tafel.table.id() + "/sessions/new"))
                .bodyText()
                .contains("value=\"" + proposed + "\"", "value=\"15:00\"", "Buurthuis De Linde");
    }

    @Test
    void no_session_is_proposed_for_a_holiday() {
        Instant starts = Instant.parse("2098-11-13T14:00:00Z"); // six weeks before Christmas, a Thursday
        tafel.world.insert(Rows.session(tafel.world, tafel.table)
                .with("starts_at", starts, "ends_at", starts.plus(2, ChronoUnit.HOURS)));
        assertThat(get(tafel.table.facilitator(), "/tables/" + tafel.table.id() + "/sessions/new"))
                .bodyText()
                .contains("value=\"2098-12-29\"", "value=\"15:00\"", "value=\"17:00\"");
    }

    @Test
    void a_table_that_meets_on_saturdays_is_proposed_a_saturday() {
        Instant starts = Instant.parse("2098-11-15T14:00:00Z");
        tafel.world.insert(Rows.session(tafel.world, tafel.table)
                .with("starts_at", starts, "ends_at", starts.plus(2, ChronoUnit.HOURS)));
        assertThat(get(tafel.table.facilitator(), "/tables/" + tafel.table.id() + "/sessions/new"))
                .bodyText()
                .contains("value=\"2098-12-27\"");
    }

    @Test
    void a_table_that_comes_together_later_than_its_rhythm_is_told_so() {
        Instant last = Rows.days(-10);
        tafel.world.insert(Rows.session(tafel.world, tafel.table)
                .with("state", "CLOSED", "starts_at", last, "ends_at", last.plusSeconds(7200))
                .with("convened_at", last, "closed_at", last));
        tafel.planned(14 + 45);
        String page = "/tables/" + tafel.table.id();
        assertThat(get(tafel.table.facilitator(), page))
                .bodyText()
                .contains("9 weken na de vorige", "elke 6 weken")
                .doesNotContain("??");
        tafel.planned(14 + 21);
        assertThat(get(tafel.table.facilitator(), page)).bodyText().doesNotContain("weken na de vorige");
    }

    @Test
    void the_guard_explains_and_the_chair_may_overrule_it() {
        UUID session = tafel.planned(14);
        assertThat(get(tafel.table.chair(), "/sessions/" + session))
                .bodyText()
                .contains("Er staat nog geen vrijgegeven verhaal", "Toch bijeenroepen", "overruleReason")
                .doesNotContain("??");
        assertThat(get(tafel.table.facilitator(), "/sessions/" + session))
                .bodyText()
                .contains("Alleen de voorzitter")
                .doesNotContain("overruleReason");
        assertThat(post(tafel.table.chair(), "/sessions/" + session + "/convocation"))
                .hasStatus(409)
                .bodyText()
                .contains("<details open", "Schrijf dan op waarom");
        assertThat(post(
                        tafel.table.chair(),
                        "/sessions/" + session + "/convocation",
                        "overruleReason",
                        "Het is crisis"))
                .hasRedirectedUrl("/sessions/" + session);
        assertThat(get(tafel.table.resident(), "/sessions/" + session))
                .bodyText()
                .contains("Het is crisis");
    }

    @Test
    void in_progress_the_page_leads_to_notes_failures_and_actions() {
        UUID session = tafel.inProgress(14);
        UUID item = tafel.item(session, "De taxi die niet reed").id();
        assertThat(get(tafel.table.facilitator(), "/sessions/" + session))
                .bodyText()
                .contains("/sessions/" + session + "/agenda/" + item + "/notes")
                .contains("/failures/new?table=" + tafel.table.id() + "&amp;session=" + session + "&amp;item=" + item)
                .contains("/actions/new?table=")
                .contains("&amp;story=")
                .doesNotContain("??");
        assertThat(get(tafel.table.frontline(), "/sessions/" + session))
                .bodyText()
                .contains("/failures/new")
                .doesNotContain("/notes");
    }

    @Test
    void notes_are_saved_and_shown() {
        UUID session = tafel.inProgress(14);
        AgendaLine line = tafel.item(session, "De taxi die niet reed");
        String address = "/sessions/" + session + "/agenda/" + line.id() + "/notes";
        assertThat(get(tafel.table.facilitator(), address))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("??");
        MvcTestResult answer = post(
                tafel.table.facilitator(),
                address,
                "version",
                String.valueOf(line.version()),
                "notes",
                "Elf dinsdagen gemist.",
                "outcome",
                "INFORMATION");
        assertThat(answer).hasStatus(302);
        assertThat(get(tafel.table.resident(), "/sessions/" + session))
                .bodyText()
                .contains("Elf dinsdagen gemist.", "informatie");
    }

    @Test
    void the_agenda_is_composed_by_hand() {
        UUID session = tafel.planned(14);
        String agenda = "/sessions/" + session + "/agenda";
        assertThat(post(tafel.table.facilitator(), agenda, "kind", "PATTERN", "title", "Doorschuiven", "minutes", "90"))
                .hasRedirectedUrl(agenda);
        UUID item = tafel.item(session, "Doorschuiven").id();
        assertThat(get(tafel.table.facilitator(), agenda))
                .bodyText()
                .contains("Doorschuiven", "5 minuten te lang", agenda + "/" + item + "/up")
                .doesNotContain("??");
        assertThat(get(tafel.table.facilitator(), agenda + "/" + item))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("??");
        assertThat(post(tafel.table.facilitator(), agenda + "/" + item + "/up")).hasRedirectedUrl(agenda);
        assertThat(tafel.titles(session).indexOf("Doorschuiven")).isEqualTo(2);
        assertThat(post(tafel.table.facilitator(), agenda + "/" + item, "title", "", "minutes", "x", "version", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("Geef het punt een titel.", "Vul een getal in");
        assertThat(post(tafel.table.facilitator(), agenda + "/" + item + "/removal"))
                .hasRedirectedUrl(agenda);
        assertThat(tafel.titles(session)).doesNotContain("Doorschuiven");
    }

    @Test
    void closing_shows_what_is_missing() {
        UUID session = tafel.inFollowUp(14);
        String closure = "/sessions/" + session + "/closure";
        assertThat(get(tafel.table.chair(), closure))
                .bodyText()
                .contains("6 punten hebben", "Van 7 mensen is", "nog geen datum")
                .doesNotContain("??");
        assertThat(post(tafel.table.chair(), closure, "carryOver", "true"))
                .hasStatus(409)
                .bodyText()
                .contains("Vul eerst in wie er was");
        tafel.attended(session);
        assertThat(post(tafel.table.chair(), closure, "carryOver", "true", "noNextReason", "Na de verkiezingen"))
                .hasRedirectedUrl("/sessions/" + session);
        assertThat(get(tafel.table.resident(), "/sessions/" + session))
                .bodyText()
                .contains("Afgerond", "Na de verkiezingen")
                .doesNotContain("??");
    }

    @Test
    void attendance_is_filled_in_for_each() {
        UUID session = tafel.inProgress(14);
        String address = "/sessions/" + session + "/attendance";
        assertThat(get(tafel.table.facilitator(), address))
                .hasStatusOk()
                .bodyText()
                .contains("Was Persoon chair er?");
        UUID chair = tafel.page(tafel.table.chair(), session).expected().get(0).id();
        assertThat(post(tafel.table.facilitator(), address, "presence[" + chair + "]", "DEPUTY"))
                .hasRedirectedUrl("/sessions/" + session);
        assertThat(get(tafel.table.resident(), "/sessions/" + session))
                .bodyText()
                .contains("stuurde een vervanger");
    }

    @Test
    void attendance_that_is_refused_is_shown_again_with_every_choice_and_with_what_was_known_when_it_was_made() {
        UUID session = tafel.inProgress(14);
        String address = "/sessions/" + session + "/attendance";
        UUID chair = tafel.page(tafel.table.chair(), session).expected().get(0).id();
        tafel.attended(session);
        String choice = "presence[" + chair + "]";
        assertThat(new Browsing(browser, tafel.world).send(tafel.table.facilitator(), address, "", choice, "DEPUTY"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "id=\"fouten\"",
                        "value=\"DEPUTY\" checked=\"checked\"",
                        "name=\"seen[" + chair + "]\" value=\"\">")
                .doesNotContain("??");
    }

    @Test
    void calling_off_asks_for_a_reason_on_a_page_of_its_own() {
        UUID session = tafel.planned(14);
        String address = "/sessions/" + session + "/cancellation";
        assertThat(get(tafel.table.chair(), address)).hasStatusOk().bodyText().doesNotContain("??");
        assertThat(post(tafel.table.chair(), address, "reason", " "))
                .hasStatus(422)
                .bodyText()
                .contains("waarom de sessie niet doorgaat");
        assertThat(post(tafel.table.chair(), address, "reason", "De raad vergadert"))
                .hasStatus(302);
        assertThat(get(tafel.table.resident(), "/sessions/" + session))
                .bodyText()
                .contains("De raad vergadert", "Afgelast");
    }

    @Test
    void the_table_shows_its_sessions_and_lists_them() {
        UUID session = tafel.planned(14);
        assertThat(get(tafel.table.facilitator(), "/tables/" + tafel.table.id()))
                .bodyText()
                .contains("/sessions/" + session, "/tables/" + tafel.table.id() + "/sessions/new", "over 14 dagen")
                .doesNotContain("??");
        assertThat(get(tafel.table.resident(), "/tables/" + tafel.table.id() + "/sessions"))
                .hasStatusOk()
                .bodyText()
                .contains("/sessions/" + session)
                .doesNotContain("/sessions/new", "??");
    }

    @Test
    void everything_is_said_in_english_too() {
        UUID session = tafel.inProgress(14);
        World world = tafel.world;
        assertThat(browser.get()
                        .uri("/sessions/" + session + "?lang=en")
                        .with(world.requestAs(tafel.table.chair()))
                        .with(csrf()))
                .bodyText()
                .contains("In progress", "Write notes", "Outcomes")
                .doesNotContain("??");
    }

    @Test
    void the_parts_that_every_session_has_are_called_what_the_reader_calls_them_until_somebody_gives_them_a_name() {
        Actor english = tafel.table.facilitator().speaking(Locale.ENGLISH);
        UUID session = tafel.as(english, () -> sessions.plan(english, tafel.table.id(), Gathering.form(14)));
        AgendaLine purpose = tafel.item(session, "De bedoeling en de huisregels");
        ItemForm named = new ItemForm(Ids.next(), purpose.version(), null, "Waarom wij hier zijn", "5");
        tafel.as(english, () -> agendas.change(english, session, purpose.id(), named));
        assertThat(tafel.titles(session))
                .containsExactly(
                        "Waarom wij hier zijn",
                        "Wat goed ging",
                        "Wat wij beloofden",
                        "Afspraken op naam",
                        "Check-out: onderhandelden we of leerden we?");
        assertThat(tafel.page(english, session).agenda().lines())
                .extracting(AgendaLine::title)
                .startsWith("Waarom wij hier zijn", "What went well", "What we promised");
    }

    private MvcTestResult plan(String theme, String date, String start, String end) {
        return post(
                tafel.table.facilitator(),
                "/tables/" + tafel.table.id() + "/sessions",
                "theme",
                theme,
                "date",
                date,
                "start",
                start,
                "end",
                end,
                "place",
                "Buurthuis",
                "videoLink",
                "");
    }

    private MvcTestResult get(Actor actor, String address) {
        return browser.get()
                .uri(address)
                .with(tafel.world.requestAs(actor))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(Actor actor, String address, String... fields) {
        var request =
                browser.post().uri(address).with(tafel.world.requestAs(actor)).with(csrf());
        request.param("submission", Ids.next().toString());
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
