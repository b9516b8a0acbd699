package nl.leertafel.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Starts on a database in which somebody is at work already. */
@LeertafelTest
class FirstNightTest {
    private static final String EXTERNAL = "jdbc:postgresql://db.example/leertafel";

    @Autowired
    Premiere premiere;

    @Autowired
    World world;

    private final Demonstration demonstration = new Demonstration();

    @BeforeEach
    void somebodyIsThere() {
        world.person("Iemand");
    }

    @Test
    void refusesToMixTheDemonstrationWithOtherData() {
        assertThatThrownBy(() -> start(true, EXTERNAL))
                .isInstanceOf(DemonstrationRefused.class)
                .hasMessageContaining("empty database only");
        assertThat(demonstration.shown()).isFalse();
    }

    @Test
    void leavesTheEmbeddedDatabaseAloneWhenNobodyAskedAndSomebodyIsThere() {
        start(null, "");
        assertThat(demonstration.shown()).isFalse();
    }

    @Test
    void fillsNoDatabaseOfTheAdministratorUnasked() {
        start(null, EXTERNAL);
        start(false, EXTERNAL);
        start(false, "");
        assertThat(demonstration.shown()).isFalse();
    }

    private void start(@Nullable Boolean asked, String database) {
        new FirstNight(premiere, demonstration, asked, database).start();
    }
}
