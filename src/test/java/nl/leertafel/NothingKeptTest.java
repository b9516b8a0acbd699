package nl.leertafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leertafel.AccessTable.Route;
import nl.leertafel.support.RunningLeertafel;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.Visitor;
import nl.leertafel.support.Visitors;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * No browser keeps a page on which words or the title of a story may stand: not a page that is asked for, nor a form that
 * is shown again, nor a page that says what went wrong.
 */
@RunningLeertafel
class NothingKeptTest {
    @Autowired
    World world;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    private AccessFixture things;
    private List<Visitor> people;

    @BeforeEach
    void table() {
        jdbc.sql("delete from sign_in_attempt").update();
        SeatedTable table = world.table();
        things = new AccessFixture(world, table);
        people = List.of(
                visitors.signedIn(table.frontline()),
                visitors.signedIn(table.reviewer()),
                visitors.signedIn(table.chair()),
                visitors.signedIn(world.guest(table, things.guestSession())),
                visitors.signedIn(world.administrator()));
        people.forEach(visitor -> visitor.get("/help"));
    }

    @Test
    void every_page_is_forgotten() {
        Map<String, String> kept = new TreeMap<>();
        for (Route route : AccessTable.ROUTES) {
            for (Visitor visitor : people) {
                HttpResponse<String> answer = ask(route, visitor, things.fresh(route));
                if (!isForgotten(answer)) kept.put(route.toString(), control(answer));
            }
        }
        assertThat(kept).isEmpty();
    }

    /** Nothing was filled in, or the thing has changed: the form comes back with what was typed. */
    @Test
    void every_form_that_comes_back_is_forgotten() {
        Map<String, String> kept = new TreeMap<>();
        for (Route route : AccessTable.ROUTES) {
            if (!route.method().equals("POST")) continue;
            for (Visitor visitor : people) {
                Map<String, String> address = things.fresh(route);
                HttpResponse<String> answer = visitor.post(path(route, address), Map.of("version", "77"));
                if (!isForgotten(answer)) kept.put(route.toString(), control(answer));
            }
        }
        assertThat(kept).isEmpty();
    }

    @Test
    void what_everybody_may_have_is_kept() {
        HttpResponse<String> css = people.get(0).get("/css/base.css");
        assertThat(control(css)).contains("max-age").doesNotContain("no-store");
    }

    private static HttpResponse<String> ask(Route route, Visitor visitor, Map<String, String> address) {
        String path = path(route, address);
        return route.method().equals("GET")
                ? visitor.get(path + route.query(address))
                : visitor.post(path, route.fields(address));
    }

    private static String path(Route route, Map<String, String> address) {
        String path = route.path();
        for (Map.Entry<String, String> part : address.entrySet())
            path = path.replace("{" + part.getKey() + "}", part.getValue());
        return path;
    }

    private static boolean isForgotten(HttpResponse<String> answer) {
        return control(answer).contains("no-store");
    }

    private static String control(HttpResponse<String> answer) {
        return String.join(", ", answer.headers().allValues("Cache-Control"));
    }
}
