package nl.leertafel.failures.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.Browsing;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Views under a name, columns and room: each person's own. */
@LeertafelTest
class RegisterViewsTest {
    private static final Pattern VIEW = Pattern.compile("/failures/views/([0-9a-f-]{36})\"");

    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    private SeatedTable table;
    private Actor administrator;

    @BeforeEach
    void seat() {
        table = world.table();
        administrator = world.administrator();
        world.insert(Rows.failure(world, table).with("untouched", 3));
    }

    @Test
    void what_is_shown_is_kept_under_a_name_and_found_above_the_list() {
        assertThat(save("Lang stil", "untouched=3&sort=owner&columns=owner,kind"))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/failures?untouched=3&sort=owner&columns=statement,owner,kind");
        String list = get("/failures?untouched=3&sort=owner&columns=statement,owner,kind");
        assertThat(list).contains("Lang stil").doesNotContain("Bewaar deze weergave");
        assertThat(get("/failures?untouched=2")).contains("Bewaar deze weergave");
        assertThat(body(get(table.chair(), "/failures"))).doesNotContain("Lang stil");
    }

    @Test
    void a_name_is_wanted_and_is_there_once() {
        assertThat(save(" ", "untouched=3")).hasStatus(422).bodyText().contains("Geef de weergave een naam.");
        assertThat(save("x".repeat(61), "untouched=3"))
                .hasStatus(422)
                .bodyText()
                .contains("hoogstens 60 tekens");
        save("Lang stil", "untouched=3");
        assertThat(save("lang  STIL", "untouched=2"))
                .hasStatus(409)
                .bodyText()
                .contains("al een weergave met deze naam", "value=\"lang STIL\"");
    }

    @Test
    void a_longer_address_than_is_kept_is_refused_in_words() {
        assertThat(save("Veel eigenaren", LongAddressTest.owners(187)))
                .hasStatus(409)
                .bodyText()
                .contains("Zoveel keuzes kunnen we niet bewaren.", "value=\"Veel eigenaren\"");
    }

    @Test
    void twenty_views_are_enough() {
        for (int i = 1; i <= OwnViews.MOST; i++)
            assertThat(save("Weergave " + i, "untouched=" + i)).hasStatus(302);
        assertThat(save("Nog een", "untouched=99")).hasStatus(409).bodyText().contains("al 20 weergaven");
    }

    @Test
    void a_view_that_is_removed_comes_back_on_request_and_others_reach_none_of_it() {
        save("Lang stil", "untouched=3");
        String id = onlyView();
        Actor other = table.chair();
        for (String verb : new String[] {"", "/removal", "/return", "/beginning"})
            assertThat(post(other, "/failures/views/" + id + verb, "name", "Anders"))
                    .hasStatus(404);
        assertThat(get(other, "/failures/views/" + id)).hasStatus(404);
        assertThat(post(administrator, "/failures/views/" + id + "/removal")).hasStatus(302);
        assertThat(get("/failures/views")).contains("Je hebt nog geen weergave bewaard");
        assertThat(post(administrator, "/failures/views/" + id + "/return")).hasStatus(302);
        assertThat(get("/failures/views")).contains("Lang stil");
    }

    @Test
    void somebody_begins_with_the_view_that_they_chose() {
        save("Lang stil", "untouched=3");
        String id = onlyView();
        assertThat(get(administrator, "/failures")).hasStatusOk();
        post(administrator, "/failures/views/" + id + "/beginning", "begins", "true");
        assertThat(get(administrator, "/failures")).redirectedUrl().isEqualTo("/failures?untouched=3");
        assertThat(get(administrator, "/failures?status=open")).hasStatusOk();
        assertThat(get(table.chair(), "/failures")).hasStatusOk();
        post(administrator, "/failures/views/" + id + "/beginning", "begins", "false");
        assertThat(get(administrator, "/failures")).hasStatusOk();
    }

    @Test
    void a_view_gets_another_name() {
        save("Lang stil", "untouched=3");
        String id = onlyView();
        assertThat(get("/failures/views/" + id)).contains("value=\"Lang stil\"");
        assertThat(post(administrator, "/failures/views/" + id, "name", " ")).hasStatus(422);
        assertThat(post(administrator, "/failures/views/" + id, "name", "Te stil"))
                .hasStatus(302);
        assertThat(get("/failures/views")).contains("Te stil").doesNotContain("Lang stil");
    }

    @Test
    void columns_and_room_are_kept_and_lead_nowhere_but_to_the_register() {
        MvcTestResult chosen = post(
                administrator,
                "/failures/columns",
                "column",
                "stories",
                "compact",
                "true",
                "query",
                "untouched=3&//elsewhere.example");
        assertThat(chosen).redirectedUrl().isEqualTo("/failures?untouched=3&columns=statement,stories");
        assertThat(get("/failures?status=open")).contains("data-column=\"stories\"", "lt-rows--compact");
        assertThat(get("/failures?status=open")).doesNotContain("data-column=\"owner\"");
    }

    private String onlyView() {
        Matcher view = VIEW.matcher(get("/failures/views"));
        assertThat(view.find()).isTrue();
        return view.group(1);
    }

    private MvcTestResult save(String name, String query) {
        return post(administrator, "/failures/views", "name", name, "query", query, "leftStanding", "name");
    }

    private MvcTestResult post(Actor actor, String address, String... fields) {
        return new Browsing(browser, world).post(actor, address, fields);
    }

    private String get(String address) {
        return body(get(administrator, address));
    }

    private MvcTestResult get(Actor actor, String address) {
        return new Browsing(browser, world).get(actor, address);
    }

    private static String body(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
