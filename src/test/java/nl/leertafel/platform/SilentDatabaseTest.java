package nl.leertafel.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the database refuses is not quoted in the error, for errors are logged and the row may be a story. */
@LeertafelTest
class SilentDatabaseTest {
    @Autowired
    World world;

    @Test
    void an_error_does_not_quote_the_row_that_was_refused() {
        Rows.Row story =
                Rows.story(world, world.table()).with("happened", "Het meisje van de hoek.", "state", "SUBMITTED");
        Throwable refused = catchThrowable(() -> world.insert(story));
        StringWriter log = new StringWriter();
        refused.printStackTrace(new PrintWriter(log));
        assertThat(log.toString()).contains("case_story_submitted_is_a_signal").doesNotContain("meisje");
    }
}
