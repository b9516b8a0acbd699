package nl.leertafel.stories;

import static nl.leertafel.stories.StoryBrowser.hidden;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.CloseListening;
import nl.leertafel.support.Everywhere;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** No word of a story is anywhere at rest in clear, nor in the log when the database is listened to closely. */
@LeertafelTest
@ExtendWith({OutputCaptureExtension.class, CloseListening.class})
class EverywhereTest {
    private static final String[] WORDS = {
        "zonnebloemtitel",
        "kikkerplas",
        "regenworm",
        "appelboom",
        "vuurtoren",
        "zandkasteel",
        "egelhuis",
        "spinnenweb",
        "mosterdpot",
        "waterlelie"
    };

    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    private StoryBrowser browser;
    private SeatedTable table;
    private Actor author;

    @BeforeEach
    void table() {
        browser = new StoryBrowser(world, mvc);
        table = world.table();
        author = table.frontline();
    }

    @AfterEach
    void withoutProof() {
        world.sql(jdbc -> jdbc.sql("delete from scheduled_tasks where task_name = 'proof'")
                .update());
    }

    @Test
    void noWordOfAStoryIsAnywhereButSealed(CapturedOutput log) throws Exception {
        UUID story = told();
        assertThat(browser.text(table.chair(), "/stories/" + story)).contains(WORDS[0], WORDS[1], WORDS[7]);
        assertThat(browser.text(table.chair(), "/stories?q=" + WORDS[3])).contains(WORDS[0]);
        assertThat(browser.text(author, "/stories/" + story)).contains(WORDS[8]);
        String said = log.getAll(); // before words are looked for by SQL, which is heard as well
        assertThat(Everywhere.holding(world, WORDS)).isEmpty();
        assertThat(said).contains("case_story");
        assertThat(world.count("agenda_item where sealed_notes <> ''")).isOne();
        for (String word : WORDS) assertThat(said).doesNotContainIgnoringCase(word);
    }

    @Test
    void theSearchItselfFindsWhatIsInClearAndInBytes() {
        UUID session = world.insert(Rows.session(world, table).with("theme", "Thema kikkerplas"));
        world.sql(jdbc -> jdbc.sql("""
            insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
            values ('proof', ?, convert_to('x egelhuis', 'UTF8'), now(), false, 1)
            """).param(session.toString()).update());
        assertThat(Everywhere.holding(world, WORDS))
                .contains("learning_session: kikkerplas", "scheduled_tasks: egelhuis")
                .allMatch(found -> found.endsWith("kikkerplas") || found.endsWith("egelhuis"));
    }

    private UUID told() throws Exception {
        UUID story = browser.draft(author, table.id());
        browser.write(author, story, "title", "title", "De " + WORDS[0]);
        browser.write(author, story, "happened", "happened", "Bij de " + WORDS[1] + " gebeurde het.");
        browser.write(author, story, "would-have-helped", "wouldHaveHelped", "Een " + WORDS[2]);
        browser.write(author, story, "went-well", "wentWell", "Onder de " + WORDS[3]);
        browser.write(author, story, "got-stuck", "gotStuck", "Het " + WORDS[4]);
        browser.write(author, story, "obstacle", "obstacle", "Het " + WORDS[5]);
        browser.write(author, story, "think-along", "thinkAlong", "Iemand van het " + WORDS[6]);
        browser.write(author, story, "meaning", "meaning", "Een " + WORDS[7]);
        browser.send(author, story);
        browser.judge(table.reviewer(), story, "return", "Laat de " + WORDS[8] + " weg.");
        browser.send(author, story);
        browser.judge(table.reviewer(), story, "release", "Zonder " + WORDS[8] + " is het goed.");
        UUID session = world.insert(Rows.session(world, table));
        browser.post(table.chair(), "/stories/" + story + "/agenda", "sessionId", session);
        assertThat(world.count("agenda_item where story_id = '" + story + "'")).isEqualTo(1);
        assertThat(browser.text(table.chair(), "/sessions/" + session)).contains(WORDS[0]);
        for (String step : new String[] {
            "state = 'CONVENED', convened_at = now(), overrule_reason = 'Er is haast'", "state = 'IN_PROGRESS'"
        })
            world.sql(jdbc -> jdbc.sql("update learning_session set " + step + " where id = ?")
                    .param(session)
                    .update());
        String notes = "/sessions/" + session + noteAddress();
        String version = hidden(browser.text(table.facilitator(), notes), "version");
        assertThat(browser.post(table.facilitator(), notes, "version", version, "notes", "Over de " + WORDS[9]))
                .hasStatus3xxRedirection();
        return story;
    }

    private String noteAddress() {
        return world.sql(jdbc -> jdbc.sql("select id from agenda_item where story_id is not null")
                        .query(UUID.class)
                        .single())
                .toString()
                .transform(id -> "/agenda/" + id + "/notes");
    }
}
