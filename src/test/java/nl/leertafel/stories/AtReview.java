package nl.leertafel.stories;

import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A story that waits for a reviewer of its table. */
@LeertafelTest
abstract class AtReview {
    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    StoryBrowser browser;
    SeatedTable table;
    Actor author;
    Actor reviewer;
    UUID story;

    @BeforeEach
    void submitted() throws Exception {
        browser = new StoryBrowser(world, mvc);
        table = world.table();
        author = table.frontline();
        reviewer = table.reviewer();
        story = browser.submitted(author, table.id());
    }
}
