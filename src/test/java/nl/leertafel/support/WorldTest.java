package nl.leertafel.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeertafelTest
class WorldTest {
    @Autowired
    World world;

    @Test
    void hasSomebodyInEveryRoleAndRowsOfEveryKind() {
        SeatedTable table = world.table();
        UUID session = world.insert(Rows.session(world, table));
        world.guest(table, session);
        UUID story = world.insert(Rows.released(world, table));
        world.insert(Rows.item(world, session, 1, "STORY", "Thuiszitter").with("story_id", story));
        world.insert(Rows.acknowledged(world, table));
        world.insert(Rows.action(world, table));
        assertThat(world.count("seat")).isEqualTo(8);
        assertThat(world.elsewhere().count("seat")).isZero();
    }
}
