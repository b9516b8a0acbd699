package nl.leertafel.failures;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.leertafel.shared.Ids;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the rules forbid, the database refuses too, whoever writes to it. */
@LeertafelTest
class FailureGuardsTest {
    @Autowired
    World world;

    private SeatedTable table;
    private UUID failure;
    private UUID other;

    @BeforeEach
    void seat() {
        table = world.table();
        failure = world.insert(Rows.acknowledged(world, table).with("statement", "Wij wachten"));
        other = world.insert(Rows.acknowledged(world, table).with("statement", "Wij vragen alles twee keer"));
    }

    @Test
    void skips_no_state() {
        refused("state = 'CHANGE_CLAIMED', claim = 'Anders', claimed_at = now()");
        refused("state = 'SUSPECTED'");
        allowed("state = 'BEING_WORKED_ON'");
    }

    @Test
    void is_resolved_by_practice_alone() {
        allowed("state = 'BEING_WORKED_ON'");
        allowed("state = 'CHANGE_CLAIMED', claim = 'Anders', claimed_at = now()");
        refused("state = 'RESOLVED', resolved_at = now()");
    }

    @Test
    void is_escalated_by_three_sessions_and_left_by_a_deed_or_a_choice() {
        refused("escalated = true, untouched = 2");
        allowed("escalated = true, untouched = 3");
        refused("escalated = false");
        allowed("escalated = false, chosen_at = now()");
    }

    @Test
    void is_merged_into_another_of_its_table_and_rests() {
        refused("state = 'MERGED'");
        refused(merged(failure));
        allowed(merged(other));
        refused("escalated = true, untouched = 3");
        refused("state = 'SUSPECTED', merged_into = null");
    }

    @Test
    void is_never_merged_in_a_circle() {
        allowed(merged(other));
        assertThatThrownBy(() -> update(other, merged(failure))).hasStackTraceContaining("into itself");
    }

    @Test
    void is_not_merged_into_one_of_another_table() {
        UUID elsewhere = world.insert(Rows.acknowledged(world, world.table()));
        assertThatThrownBy(() -> update(failure, merged(elsewhere))).hasStackTraceContaining("of one table");
    }

    @Test
    void is_handed_over_in_words_to_somebody_else() {
        UUID from = table.boardMember().personId();
        assertThatThrownBy(() -> world.insert(handover(from, table.chair().personId(), " ")))
                .hasStackTraceContaining("failure_handover_in_words");
        assertThatThrownBy(() -> world.insert(handover(from, from, "Zo staat het.")))
                .hasStackTraceContaining("failure_handover_to_another");
    }

    private Rows.Row handover(UUID from, UUID to, String note) {
        return Rows.part("failure_handover", world)
                .with("id", Ids.next(), "failure_id", failure, "from_person", from, "to_person", to)
                .with("note", note, "given_by", from, "at", Rows.now());
    }

    private String merged(UUID into) {
        return "state = 'MERGED', merged_into = '" + into + "', merged_by = named_by, merged_at = now(),"
                + " merged_state = 'ACKNOWLEDGED', merged_escalated = false, kept_state = 'ACKNOWLEDGED',"
                + " kept_untouched = 0, kept_touched_at = now()";
    }

    private void allowed(String change) {
        assertThatCode(() -> update(failure, change)).doesNotThrowAnyException();
    }

    private void refused(String change) {
        assertThatThrownBy(() -> update(failure, change)).as(change).hasStackTraceContaining("ERROR");
    }

    private void update(UUID id, String change) {
        world.sql(db -> db.sql("update system_failure set " + change + " where id = ?")
                .param(id)
                .update());
    }
}
