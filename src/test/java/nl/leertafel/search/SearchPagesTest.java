package nl.leertafel.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;

@LeertafelTest
class SearchPagesTest {
    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    SeatedTable table;
    SeatedTable other;

    @BeforeEach
    void twoTables() {
        table = world.table();
        other = world.table();
    }

    @Test
    void one_search_finds_everything_that_has_the_word() {
        oneOfEach(table);
        assertThat(addresses(search(table.chair(), "wachtlijst")))
                .extracting(SearchPagesTest::kind)
                .containsExactlyInAnyOrder("sessions", "stories", "failures", "actions", "tables");
    }

    @Test
    void what_has_the_word_in_its_first_line_comes_before_what_has_it_below() {
        UUID below = world.insert(Rows.failure(world, table)
                .with("statement", "Niemand beslist")
                .with("workaround", "De wachtlijst omzeilen"));
        UUID first = failure(table, "Wij accepteren de wachtlijst");
        UUID title = world.insert(Rows.released(world, table).with("title", "De wachtlijst"));
        List<String> found = addresses(search(table.chair(), "wachtlijst"));
        assertThat(found).last().isEqualTo("/failures/" + below);
        assertThat(found).contains("/failures/" + first, "/stories/" + title);
    }

    @Test
    void nobody_finds_what_they_may_not_see_at_its_source() {
        oneOfEach(table);
        assertThat(addresses(search(other.chair(), "wachtlijst"))).isEmpty();
        assertThat(addresses(search(world.reader(), "wachtlijst"))).isEmpty();
        assertThat(addresses(search(world.person("Zonder zetel"), "wachtlijst")))
                .isEmpty();
        World elsewhere = world.elsewhere();
        assertThat(addresses(search(elsewhere.administrator(), "wachtlijst"))).isEmpty();
    }

    @Test
    void an_administrator_finds_failures_and_actions_of_all_tables_and_no_sessions_and_stories() {
        oneOfEach(table);
        assertThat(addresses(search(world.administrator(), "wachtlijst")))
                .extracting(SearchPagesTest::kind)
                .containsExactlyInAnyOrder("tables", "failures", "actions", "people");
    }

    @Test
    void a_guest_finds_their_own_session_alone() {
        oneOfEach(table);
        UUID session = world.insert(Rows.session(world, table).with("theme", "Over de wachtlijst"));
        Actor guest = world.guest(table, session);
        assertThat(addresses(search(guest, "wachtlijst"))).containsExactly("/sessions/" + session);
    }

    @Test
    void a_guess_tells_nothing_about_another_table() {
        failure(other, "Wij accepteren de wachtlijst");
        UUID here = failure(table, "Wij accepteren de wachtlijn");
        Found page = search(table.chair(), "wachtlijst");
        assertThat(addresses(page)).containsExactly("/failures/" + here);
        assertThat(page.meant()).isEqualTo("wachtlijn");
    }

    @Test
    void says_what_was_probably_meant() {
        failure(table, "Wij accepteren de wachtlijst");
        Found page = search(table.chair(), "wachlijst accepteren");
        assertThat(page.meant()).isEqualTo("wachtlijst accepteren");
        assertThat(page.html()).contains("href=\"/search?q=wachtlijst%20accepteren\"");
        assertThat(search(table.chair(), "wachtlijst").html()).doesNotContain("lt-result__meant");
    }

    @Test
    void marks_what_was_sought_and_nothing_that_somebody_wrote_becomes_html() {
        failure(table, "<b>Wachtlijsten</b> & <script>alert(1)</script> bij de ggz");
        Found page = search(table.chair(), "wachtlijst");
        assertThat(page.all("<mark[^>]*>([^<]*)</mark>")).containsExactly("Wachtlijsten");
        assertThat(page.text("<h3.*?</h3>")).isEqualTo("<b>Wachtlijsten</b> & <script>alert(1)</script> bij de ggz");
        assertThat(page.html()).doesNotContain("<b>Wacht").doesNotContain("<script>alert");
    }

    @Test
    void of_a_long_text_what_stands_around_the_word() {
        String workaround =
                "Iedereen belt rond. ".repeat(30) + "Dan komt er een wachtlijst. " + "En dan nog eens. ".repeat(40);
        world.insert(Rows.failure(world, table).with("workaround", workaround));
        String shown = search(table.chair(), "wachtlijst").text("<p class=\"lt-result__text\".*?</p>");
        assertThat(shown)
                .startsWith("… ")
                .contains("een wachtlijst")
                .endsWith(" …")
                .hasSizeLessThan(260);
    }

    @Test
    void of_a_story_only_the_title_is_shown() {
        UUID story = world.insert(Rows.released(world, table)
                .with("title", "Vier maanden wachten")
                .with("happened", "Op de wachtlijst."));
        Found page = search(table.chair(), "wachtlijst");
        assertThat(addresses(page)).containsExactly("/stories/" + story);
        assertThat(page.text("<ol class=\"lt-results\".*?</ol>"))
                .contains("Vier maanden wachten")
                .doesNotContain("Op de wachtlijst");
        assertThat(world.count("story_reading")).isZero();
    }

    @Test
    void people_are_found_by_name_and_organisation_by_those_who_sit_with_them() {
        Actor quispel = world.person("Aafke Quispel");
        world.seat(table.id(), SeatRole.OFFICIAL, quispel, null);
        assertThat(addresses(search(table.chair(), "quispel"))).containsExactly("/tables/" + table.id());
        assertThat(addresses(search(world.administrator(), "aafke wijkteam")))
                .containsExactly("/people/" + quispel.personId());
        assertThat(addresses(search(other.chair(), "quispel"))).isEmpty();
        world.sql(
                jdbc -> jdbc.sql("update organisation set name = 'Buurtploeg'").update());
        assertThat(addresses(search(world.administrator(), "aafke buurtploeg"))).hasSize(1);
        assertThat(addresses(search(world.administrator(), "aafke wijkteam"))).isEmpty();
    }

    @Test
    void a_merged_failure_leads_to_the_one_that_stays() {
        UUID kept = failure(table, "Wij laten elkaar te lang wachten");
        UUID merged = world.insert(Rows.acknowledged(world, table).with("statement", "De wachtlijst groeit"));
        world.sql(jdbc -> jdbc.sql("update system_failure set state = 'MERGED', merged_into = ?, merged_by = named_by,"
                        + " merged_at = now(), merged_state = state, merged_escalated = escalated,"
                        + " kept_state = state, kept_untouched = 0, kept_touched_at = now() where id = ?")
                .params(kept, merged)
                .update());
        Found page = search(table.chair(), "wachtlijst");
        assertThat(addresses(page)).containsExactly("/failures/" + kept);
        assertThat(page.text("<ol class=\"lt-results\".*?</ol>")).contains("Wij laten elkaar te lang wachten");
    }

    @Test
    void a_claimed_rule_is_found_where_its_table_is_seen() {
        UUID check = world.insert(Rows.entity("rule_check", world)
                .with("table_id", table.id(), "claim", "Zonder verwijzing mag het niet", "state", "CLAIMED")
                .with("written_by", table.frontline().personId(), "claimed_at", Rows.now()));
        assertThat(addresses(search(table.official(), "verwijzingen"))).containsExactly("/rule-checks/" + check);
        assertThat(addresses(search(other.official(), "verwijzingen"))).isEmpty();
    }

    @Test
    void kinds_are_counted_and_chosen() {
        oneOfEach(table);
        failure(table, "Nog een wachtlijst");
        Found page = search(table.chair(), "wachtlijst");
        assertThat(page.facets(""))
                .containsExactly("Alles 6", "Tafels 1", "Sessies 1", "Verhalen 1", "Kwesties 2", "Afspraken 1");
        Found failures = page(table.chair(), "/search?q=wachtlijst&kind=failure");
        assertThat(addresses(failures)).hasSize(2).allMatch(address -> address.startsWith("/failures/"));
        assertThat(failures.facets(" aria-current=\"true\"")).containsExactly("Kwesties 2");
        assertThat(page(table.chair(), "/search?q=wachtlijst&kind=person").html())
                .contains("Van deze soort vonden we niets");
    }

    @Test
    void pages_go_on_where_the_last_one_ended() {
        for (int number = 0; number < 45; number++) failure(table, "De wachtlijst van maand " + number);
        Found first = search(table.chair(), "wachtlijst");
        Found second = page(table.chair(), first.next());
        Found third = page(table.chair(), second.next());
        assertThat(addresses(first)).hasSize(20).doesNotContainAnyElementsOf(addresses(second));
        assertThat(addresses(third)).hasSize(5);
        assertThat(third.html()).doesNotContain("rel=\"next\"");
        assertThat(third.html()).contains("href=\"/search?q=wachtlijst\">Terug");
    }

    @Test
    void asks_as_many_statements_however_much_there_is() throws Exception {
        oneOfEach(table);
        int few = Statements.of(() -> search(table.chair(), "wachtlijst")).size();
        for (int number = 0; number < 12; number++) oneOfEach(table, number);
        assertThat(Statements.of(() -> search(table.chair(), "wachtlijst"))).hasSize(few);
    }

    @Test
    void suggests_while_somebody_types() {
        UUID failure = failure(table, "Wij accepteren de wachtlijst");
        Found part = page(table.chair(), "/search/suggestions?q=wachtl");
        assertThat(part.all("data-address=\"([^\"]*)\"")).containsExactly("/failures/" + failure, "/search?q=wachtl");
        assertThat(page(table.chair(), "/search/suggestions?q=").html()).doesNotContain("option");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "'", "de het", "\u0000", "<script>", "a_b\\", "{x}", "&kind=x", "🙂"})
    void anything_may_be_typed(String typed) {
        assertThat(search(table.chair(), typed).text("<h1.*?</h1>")).isEqualTo("Zoeken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&kind=nonsense",
                "&after=nonsense",
                "&after=12_3",
                "&after=1_00000000-0000-0000-0000-00000000000g"
            })
    void what_means_nothing_in_the_address_is_left_out(String more) {
        failure(table, "Wij accepteren de wachtlijst");
        assertThat(addresses(page(table.chair(), "/search?q=wachtlijst" + more)))
                .hasSize(1);
    }

    @Test
    void no_page_is_kept_by_a_browser_or_a_proxy() throws Exception {
        assertThat(response(table.chair(), "/search?q=x").getHeader("Cache-Control"))
                .contains("no-store");
        assertThat(response(table.chair(), "/search/suggestions?q=x").getHeader("Cache-Control"))
                .contains("no-store");
    }

    private void oneOfEach(SeatedTable at) {
        world.sql(jdbc -> jdbc.sql("update learning_table set purpose = 'Geen wachtlijst meer' where id = ?")
                .param(at.id())
                .update());
        world.person("Wil de Wachtlijst");
        oneOfEach(at, 0);
    }

    private void oneOfEach(SeatedTable at, int number) {
        world.insert(Rows.session(world, at).with("theme", "De wachtlijst " + number));
        world.insert(Rows.released(world, at).with("title", "Op de wachtlijst " + number));
        failure(at, "Wij accepteren de wachtlijst " + number);
        world.insert(Rows.action(world, at).with("what", "Bel over de wachtlijst " + number));
    }

    private UUID failure(SeatedTable at, String statement) {
        return world.insert(Rows.failure(world, at).with("statement", statement));
    }

    private Found search(Actor actor, String typed) {
        return page(
                actor,
                UriComponentsBuilder.fromPath("/search")
                        .queryParam("q", "{q}")
                        .encode()
                        .buildAndExpand(typed)
                        .toUriString());
    }

    private Found page(Actor actor, String address) {
        try {
            MockHttpServletResponse response = response(actor, address);
            assertThat(response.getStatus()).isEqualTo(200);
            return new Found(response.getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MockHttpServletResponse response(Actor actor, String address) {
        try {
            return mvc.perform(get(URI.create(address))
                            .with(world.requestAs(actor))
                            .locale(actor.language()))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> addresses(Found page) {
        return page.all("<h3[^>]*><a[^>]* href=\"([^\"]*)\"");
    }

    /** A page, and what of it is shown. */
    private record Found(String html) {
        List<String> all(String pattern) {
            return Pattern.compile(pattern, Pattern.DOTALL)
                    .matcher(html)
                    .results()
                    .map(found -> found.group(1))
                    .map(found -> found.replaceAll("<[^>]*>", ""))
                    .map(found -> HtmlUtils.htmlUnescape(found).strip())
                    .toList();
        }

        String text(String pattern) {
            return String.join("", all("(" + pattern + ")"));
        }

        List<String> facets(String current) {
            return all("(<a class=\"lt-facet[^>]*" + current + ">.*?</a>)");
        }

        String meant() {
            return text("(?<=lt-result__meant.{0,300})<a [^>]*>[^<]*</a>");
        }

        String next() {
            return all("<a [^>]*rel=\"next\" href=\"([^\"]*)\"").get(0);
        }
    }

    private static String kind(String address) {
        return address.split("/")[1];
    }
}
