package nl.leertafel.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** What no mistake in the application can do to an action, tried with raw SQL. */
@LeertafelTest
class ActionConstraintsTest {
    @Autowired
    World world;

    SeatedTable table;

    @BeforeEach
    void aTable() {
        table = world.table();
    }

    @Test
    void what_came_of_it_stands() {
        UUID id = ended(-3, null);
        for (String set : new String[] {
            "result = 'Anders'",
            "state = 'DROPPED'",
            "due_on = due_on + 1",
            "what = 'Anders'",
            "ended_at = now()",
            "owner_id = '" + table.official().personId() + "'"
        }) refused(id, set);
    }

    @Test
    void it_is_opened_again_within_a_day_or_while_notes_are_open_and_never_otherwise() {
        String open = "state = 'AGREED', result = null, ended_at = null, ended_in = null";
        UUID fresh = ended(0, null);
        refused(fresh, open);
        change(fresh, open + ", reopened_at = ended_at + interval '23 hours'");
        refused(ended(-3, null), open + ", reopened_at = ended_at + interval '25 hours'");
        UUID session = world.insert(Rows.session(world, table).with("state", "FOLLOW_UP", "convened_at", Rows.now()));
        change(ended(-3, session), open + ", reopened_at = ended_at + interval '50 hours'");
        UUID closed = world.insert(
                Rows.session(world, table).with("state", "CLOSED", "convened_at", Rows.now(), "closed_at", Rows.now()));
        refused(ended(-3, closed), open + ", reopened_at = ended_at + interval '50 hours'");
    }

    @Test
    void where_and_when_it_was_agreed_is_fixed_and_it_is_never_deleted() {
        UUID id = world.insert(Rows.action(world, table));
        refused(id, "agreed_at = now()");
        refused(id, "agreed_by = owner_id");
        refused(id, "table_id = '" + world.table().id() + "'");
        refused(id, "due_on = cast(agreed_at as date) - 2");
        refused(id, "state = 'DONE'");
        refused(id, "result = 'Gedaan'");
        refused(id, "merged_into = id");
        assertThatThrownBy(() -> world.sql(jdbc -> jdbc.sql("delete from follow_up_action where id = ?")
                        .param(id)
                        .update()))
                .isInstanceOf(DataAccessException.class);
    }

    private UUID ended(int days, @Nullable UUID session) {
        return world.insert(Rows.action(world, table)
                .with("state", "DONE", "result", "Gedaan", "ended_at", Rows.days(days), "ended_in", session));
    }

    private void refused(UUID id, String set) {
        assertThatThrownBy(() -> change(id, set)).as(set).isInstanceOf(DataAccessException.class);
    }

    private void change(UUID id, String set) {
        int changed = world.sql(jdbc -> jdbc.sql("update follow_up_action set " + set + " where id = ?")
                .param(id)
                .update());
        assertThat(changed).isOne();
    }
}
