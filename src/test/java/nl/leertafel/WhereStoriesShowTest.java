package nl.leertafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import nl.leertafel.AccessTable.Route;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.Rows;
import nl.leertafel.support.RunningLeertafel;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.Visitor;
import nl.leertafel.support.Visitors;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The words of a story stand on its own pages and nowhere else, and its title nowhere before who may not see it. */
@RunningLeertafel
class WhereStoriesShowTest {
    /** Of {@link Rows#story}. */
    private static final String TITLE = "Thuiszitter zonder plek";

    private static final String WORDS = "Een meisje zit al een jaar thuis.";

    @Autowired
    World world;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    private SeatedTable table;
    private AccessFixture things;

    @BeforeEach
    void table() {
        jdbc.sql("delete from sign_in_attempt").update();
        table = world.table();
        things = new AccessFixture(world, table);
        UUID onAgenda = world.insert(Rows.released(world, table));
        UUID session = world.insert(Rows.session(world, table).with("state", "CONVENED", "convened_at", Rows.now()));
        world.insert(Rows.item(world, session, 1, "STORY", TITLE).with("story_id", onAgenda));
        UUID failure = world.insert(Rows.acknowledged(world, table));
        world.insert(Rows.part("failure_story", world)
                .with("failure_id", failure, "story_id", onAgenda, "linked_at", Rows.now())
                .with("linked_by", table.chair().personId()));
    }

    @Test
    void the_words_stand_on_the_pages_of_the_story_alone() {
        TreeSet<String> found = new TreeSet<>();
        for (Actor actor : List.of(table.frontline(), table.reviewer(), table.chair(), table.boardMember())) {
            Visitor visitor = visitors.signedIn(actor);
            for (Route route : reads()) {
                String body = ask(route, visitor).body();
                if (body.contains(WORDS)) found.add(route.path());
            }
            assertThat(visitor.get("/stories?q=meisje").body())
                    .doesNotContain(WORDS)
                    .contains(TITLE);
        }
        assertThat(found)
                .contains("/stories/{id}", "/reviews/{id}")
                .allMatch(path -> path.startsWith("/stories/{id}") || path.startsWith("/reviews/{id}"))
                .doesNotContain("/stories/{id}/readings", "/stories/{id}/withdrawal", "/reviews/{id}/refusal");
    }

    @Test
    void the_title_stands_before_nobody_who_may_not_read_it() {
        SeatedTable other = world.table();
        UUID otherSession = world.insert(Rows.session(world, other));
        List<Actor> strangers = List.of(
                world.administrator(),
                world.reader(),
                world.person("Zonder zetel"),
                other.chair(),
                other.reviewer(),
                world.guest(other, otherSession),
                world.guest(table, things.guestSession()),
                world.elsewhere().administrator());
        for (Actor stranger : strangers) {
            Visitor visitor = visitors.signedIn(stranger);
            for (Route route : reads()) {
                assertThat(ask(route, visitor).body())
                        .as("%s for %s", route, stranger.name())
                        .doesNotContain(TITLE, WORDS);
            }
            assertThat(visitor.get("/stories?q=meisje").body()).doesNotContain(TITLE, WORDS);
        }
    }

    private static List<Route> reads() {
        return AccessTable.ROUTES.stream()
                .filter(route -> route.method().equals("GET"))
                .toList();
    }

    private HttpResponse<String> ask(Route route, Visitor visitor) {
        Map<String, String> address = things.fresh(route);
        String path = route.path();
        for (Map.Entry<String, String> part : address.entrySet())
            path = path.replace("{" + part.getKey() + "}", part.getValue());
        return visitor.get(path + route.query(address));
    }
}
