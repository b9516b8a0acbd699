package nl.leertafel.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.Statements;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Finding stories by their words, of which the database holds none. */
@LeertafelTest
class SearchTest {
    private static final int MANY = 3000;

    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    StoryIndex index;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    private StoryBrowser browser;
    private SeatedTable table;
    private Actor chair;

    @BeforeEach
    void table() {
        browser = new StoryBrowser(world, mvc);
        table = world.table();
        chair = table.chair();
    }

    @Test
    void allWordsMustBeThereInWhateverForm() throws Exception {
        story("Taxi", "De jongens wachtten bij school.");
        story("Bus", "De jongen liep naar school.");
        assertThat(titles("jongen scholen")).containsExactly("Bus", "Taxi");
        assertThat(titles("wachten, JONGENS!")).containsExactly("Taxi");
        assertThat(titles("wachten bus")).isEmpty();
        assertThat(titles("de een het")).isEmpty();
        assertThat(titles("vliegtuig")).isEmpty();
    }

    @Test
    void whatHasItInTheTitleComesFirst() throws Exception {
        story("Het huis", "Er was geen plek.");
        story("Geen woning", "De huizen waren op.");
        story("Huizen en school", "Er was geen plek.");
        assertThat(titles("huis")).containsExactly("Huizen en school", "Het huis", "Geen woning");
        assertThat(titles("huis plek school")).containsExactly("Huizen en school");
    }

    @Test
    void onlyWhereSomebodySitsAndOnlyWhatIsReleased() throws Exception {
        story("Taxi", "Hij reed niet.");
        world.insert(Rows.story(world, table).with("title", "Taxi als concept"));
        world.insert(Rows.released(world, world.table()).with("title", "Taxi elders"));
        World other = world.elsewhere();
        other.insert(Rows.released(other, other.table()).with("title", "Taxi ver weg"));
        assertThat(titles("taxi")).containsExactly("Taxi");
    }

    @Test
    void aStoryIsFoundFromItsReleaseUntilItIsWithdrawn() throws Exception {
        Actor author = table.frontline();
        UUID story = browser.submitted(author, table.id());
        assertThat(world.count("story_word")).isZero();
        browser.judge(table.reviewer(), story, "release", "");
        assertThat(titles("taxi")).containsExactly("De taxi die niet reed");
        browser.post(author, "/stories/" + story + "/withdrawal");
        assertThat(titles("taxi")).isEmpty();
        assertThat(world.count("story_word")).isZero();
    }

    @Test
    void pagesOfWhatWasFoundGoOnInTheSameOrder() throws Exception {
        for (int i = 0; i < 27; i++) story(i % 2 == 0 ? "Taxi " + i : "Rit " + i, "Met de taxi.");
        String first = browser.text(chair, "/stories?q=taxi");
        String next =
                first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]*)\".*", "$1").replace("&amp;", "&");
        List<String> all = new ArrayList<>(titlesOn(first));
        assertThat(all).hasSize(25);
        all.addAll(titlesOn(browser.text(chair, next)));
        assertThat(all).doesNotHaveDuplicates().hasSize(27);
        assertThat(all.subList(0, 14)).allMatch(title -> title.startsWith("Taxi"));
        int one = Statements.of(() -> browser.text(chair, "/stories?q=taxi")).size();
        int none =
                Statements.of(() -> browser.text(chair, "/stories?q=vliegtuig")).size();
        assertThat(one).isEqualTo(none);
    }

    @Test
    void readsTheStoriesThatItFindsAndNotAllOfThem() {
        story("Taxi", "Hij reed niet.");
        fill();
        JdbcClient.create(owner).sql("analyze case_story, story_word").update();
        String plan = world.sql(jdbc -> String.join(
                "\n",
                jdbc.sql("explain (analyze, costs off, timing off, summary off) " + StoryList.SEARCH)
                        .params(index.question("taxi", world.municipality()).parameters())
                        .param("tables", List.of(table.id()))
                        .param("table", null)
                        .param("state", null)
                        .param("after", null)
                        .query(String.class)
                        .list()));
        assertThat(plan).contains("story_word_word", "rows=1").doesNotContain("Seq Scan on story_word");
        assertThat(rowsRead(plan, "case_story")).as(plan).isBetween(1.0, 9.0);
        assertThat(rowsRead(plan, "story_word")).as(plan).isBetween(1.0, 9.0);
    }

    /** Rows times loops of each node that reads the table, and what its filter removed. */
    private static double rowsRead(String plan, String relation) {
        List<MatchResult> nodes = Pattern.compile(
                        " on " + relation + " \\w+ \\(actual rows=([0-9.]+) loops=(\\d+)\\)(?:\\n +[^-\\n]*)*")
                .matcher(plan)
                .results()
                .toList();
        double read = 0;
        for (MatchResult node : nodes) {
            read += Double.parseDouble(node.group(1)) * Integer.parseInt(node.group(2));
            var removed = Pattern.compile("Rows Removed by [^:]*: (\\d+)").matcher(node.group());
            while (removed.find()) read += Integer.parseInt(removed.group(1));
        }
        return read;
    }

    /** Stories of the same table, each with ten words of its own and ten that many have. */
    private void fill() {
        world.sql(jdbc -> jdbc.sql("""
            with told as (
              insert into case_story (id, version, municipality_id, table_id, author_id, state, sealed_title,
                sealed_words, signal, consent, created_at, changed_at, submitted_at, released_at)
              select gen_random_uuid(), 0, :municipality, :table, :author, 'RELEASED', w, w, true, 'PARENTS',
                now(), now(), now(), now()
              from (select decode('01' || repeat('ab', 40), 'hex') as w) words, generate_series(1, :many)
              returning id)
            insert into story_word (municipality_id, story_id, word, in_title)
            select :municipality, id, case when n <= 10 then n else (random() * 1e15)::bigint end, n = 1
            from told, generate_series(1, 20) as n on conflict do nothing
            """)
                .param("municipality", world.municipality())
                .param("table", table.id())
                .param("author", table.frontline().personId())
                .param("many", MANY)
                .update());
    }

    private void story(String title, String happened) {
        world.insert(Rows.released(world, table).with("title", title, "happened", happened));
    }

    private List<String> titles(String q) throws Exception {
        return titlesOn(browser.text(chair, "/stories?q=" + q.replace(" ", "%20")));
    }

    private static List<String> titlesOn(String page) {
        return Pattern.compile("<th scope=\"row\"[^>]*><a href=\"[^\"]*\">([^<]*)</a>")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
