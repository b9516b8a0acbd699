package nl.leertafel.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.Statements;
import nl.leertafel.support.World;
import nl.leertafel.tables.SeatRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page with figures, and the lists behind its numbers. */
@LeertafelTest
class InsightPagesTest {
    private static final Pattern NUMBER =
            Pattern.compile("<a class=\"utrecht-link utrecht-link--html-a\" href=\"(/[^\"]+)\">(\\d+)(?: van \\d+)?<");
    private static final Pattern LISTED = Pattern.compile("<a href=\"/(?:failures|stories|sessions)/[0-9a-f-]{36}\"");

    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    private SeatedTable table;
    private Past past;

    @BeforeEach
    void seat() {
        table = world.table();
        past = new Past(world, table);
    }

    @Test
    void every_number_leads_to_as_many() throws Exception {
        fill();
        String page = body(table.chair(), "/insight?period=2025");
        List<String> wrong = new ArrayList<>();
        Matcher number = NUMBER.matcher(page);
        int links = 0;
        while (number.find()) {
            links++;
            String address = number.group(1).replace("&amp;", "&");
            long listed = LISTED.matcher(body(table.chair(), address)).results().count();
            if (listed != Long.parseLong(number.group(2)))
                wrong.add(address + ": " + listed + " for " + number.group(2));
        }
        assertThat(wrong).isEmpty();
        assertThat(links).as("links behind numbers").isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void all_words_are_there_with_rows_and_without(String language) throws Exception {
        assertThat(body(table.chair(), "/insight?lang=" + language)).doesNotContain("??");
        fill();
        assertThat(body(table.chair(), "/insight?period=2025&lang=" + language))
                .contains("<html lang=\"" + language + "\"")
                .doesNotContain("??")
                .contains(language.equals("nl") ? "Geen rangorde" : "No ranking");
        for (String list : List.of("failures?which=settled", "stories?which=told", "sessions?which=planned"))
            assertThat(body(table.chair(), "/insight/" + list + "&period=2025&lang=" + language))
                    .doesNotContain("??");
    }

    @Test
    void an_administrator_sees_numbers_of_stories_and_no_story() throws Exception {
        fill();
        String page = body(world.administrator(), "/insight?period=2025");
        assertThat(page)
                .contains("Van tafels waar je niet zit, zie je aantallen.")
                .doesNotContain("/insight/stories?", "/insight/sessions?");
        String list = body(world.administrator(), "/insight/stories?which=told&period=2025");
        assertThat(list).doesNotContain("Thuiszitter zonder plek");
        assertThat(LISTED.matcher(list).find()).isFalse();
        assertThat(LISTED.matcher(body(world.administrator(), "/insight/sessions?which=held&period=2025"))
                        .find())
                .isFalse();
    }

    @Test
    void what_was_withdrawn_is_counted_and_not_listed() throws Exception {
        UUID session = past.session("2025-02-01", "CLOSED");
        past.told("2025-01-10", session);
        world.insert(Rows.released(world, table)
                .with("submitted_at", Past.on("2025-01-11"), "told_at", Past.on("2025-02-01"), "told_in", session)
                .with(
                        "state",
                        "WITHDRAWN",
                        "withdrawn_at",
                        Rows.now(),
                        "erased_at",
                        Rows.now(),
                        "title",
                        "",
                        "happened",
                        ""));
        assertThat(body(table.chair(), "/insight/stories?which=told&period=2025"))
                .contains("2 verhalen", "Eén staat er niet bij", "Thuiszitter zonder plek");
    }

    @Test
    void strangers_and_nonsense_get_nothing() {
        SeatedTable other = world.table();
        for (String address : List.of(
                "/insight?table=" + other.id(),
                "/insight/kinds.csv?table=" + other.id(),
                "/insight/failures?which=named&table=" + other.id(),
                "/insight/nonsense.csv",
                "/insight/failures?which=nonsense",
                "/insight/failures",
                "/insight/failures?which=settled-nonsense",
                "/insight/stories?which=nonsense",
                "/insight/sessions?which=nonsense",
                "/insight?table=nonsense"))
            assertThat(get(table.chair(), address)).as(address).hasStatus(404);
        assertThat(get(world.reader(), "/insight")).hasStatusOk().bodyText().contains("Je zit nog niet aan een tafel.");
    }

    @ParameterizedTest
    @EnumSource(FigureName.class)
    void each_figure_is_a_spreadsheet(FigureName name) throws Exception {
        fill();
        MvcTestResult answer = get(table.chair(), "/insight/" + name.slug() + ".csv?period=2025");
        assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=utf-8");
        String text = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF").contains(";").doesNotContain("??");
        assertThat(text.lines().count()).isGreaterThan(1);
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .matches("attachment; filename=\"inzicht-.*csv\"");
    }

    @Test
    void a_table_that_is_called_like_a_formula_is_harmless() throws Exception {
        world.sql(sql -> sql.sql("update learning_table set name = '=1+1' where id = ?")
                .param(table.id())
                .update());
        past.session("2025-02-01", "CLOSED");
        String text = get(table.chair(), "/insight/rhythm.csv?period=2025")
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).contains("'=1+1;1;1;6");
    }

    @Test
    void costs_as_many_statements_with_many_rows_as_with_few() throws Exception {
        get(world.administrator(), "/insight");
        int few =
                Statements.of(() -> get(table.chair(), "/insight?period=2025")).size();
        for (int i = 0; i < 20; i++) fill();
        int many =
                Statements.of(() -> get(table.chair(), "/insight?period=2025")).size();
        assertThat(many).isEqualTo(few).isLessThan(25);
    }

    private void fill() {
        UUID closed = past.session("2025-02-01", "FOLLOW_UP");
        past.session("2025-03-01", "CANCELLED");
        past.invited(closed, SeatRole.FRONTLINE, "PRESENT");
        UUID told = past.told("2025-01-10", closed);
        past.released("2025-01-12");
        UUID resolved = past.resolved("2025-01-10", "2025-04-01");
        past.domain(resolved, "HOUSING");
        past.link(resolved, told);
        past.answer(resolved, table.chair(), "CHAIR", "2025-01-10", "2025-04-01"); // three people answered
        UUID again = world.insert(past.failure("2025-01-20").with("untouched", 3));
        past.line("failure.resolved", again, "2025-05-01");
        past.line("failure.reopened", again, "2025-06-01");
        world.insert(Rows.action(world, table)
                .with("failure_id", resolved, "state", "DONE", "result", "Klaar", "ended_at", Rows.now()));
    }

    private String body(Actor actor, String address) throws Exception {
        MvcTestResult answer = get(actor, address);
        assertThat(answer).as(address).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private MvcTestResult get(Actor actor, String address) {
        return browser.get()
                .uri(address)
                .with(world.requestAs(actor))
                .with(csrf())
                .exchange();
    }
}
