package nl.leertafel.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.leertafel.shared.Ids;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import nl.leertafel.tables.SeatRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What no mistake in the application can do to a session, its agenda and who was there, tried with raw SQL. */
@LeertafelTest
class SessionConstraintsTest {
    private static final String CONVENED = "state = 'CONVENED', convened_at = now()";
    private static final String CLOSED = "state = 'CLOSED', closed_at = now()";
    private static final String CANCELLED = "state = 'CANCELLED', cancel_reason = 'Ziek'";
    private static final String LATER = ", no_next_reason = 'Later'";

    @Autowired
    World world;

    private SeatedTable table;

    @BeforeEach
    void aTable() {
        table = world.table();
    }

    @Test
    void it_skips_no_state_and_does_not_go_back() {
        UUID session = in("PLANNED");
        for (String state :
                new String[] {"state = 'IN_PROGRESS', convened_at = now()", CLOSED + ", convened_at = now()"})
            refused(session, state, "does not go from PLANNED");
        refused(in("CONVENED"), "state = 'FOLLOW_UP'", "does not go from CONVENED");
        refused(in("CONVENED"), "state = 'PLANNED', convened_at = null", "does not go from CONVENED");
        refused(in("IN_PROGRESS"), CANCELLED, "does not go from IN_PROGRESS");
        refused(in("FOLLOW_UP"), "state = 'IN_PROGRESS'", "does not go from FOLLOW_UP");
        refused(in("CLOSED"), "state = 'FOLLOW_UP', closed_at = null", "does not go from CLOSED");
        refused(in("CANCELLED"), "state = 'PLANNED', cancel_reason = null", "does not go from CANCELLED");
    }

    @Test
    void it_is_convened_with_a_story_and_practice_or_with_a_reason() {
        refused(in("PLANNED"), CONVENED, "without a story or without practice");
        allowed("learning_session", in("PLANNED"), CONVENED + ", overrule_reason = 'Er is haast'");
        refused(in("PLANNED"), CONVENED + ", overrule_reason = ' '", "reasons_in_words");
        UUID session = in("PLANNED");
        item(session, 1, "story_id", released());
        refused(session, CONVENED, "without a story or without practice");
        invited(session, SeatRole.RESIDENT);
        allowed("learning_session", session, CONVENED);
        UUID skipped = in("PLANNED");
        item(skipped, 1, "story_id", released(), "skip_reason", "De tijd was op");
        invited(skipped, SeatRole.RESIDENT);
        refused(skipped, CONVENED, "without a story or without practice");
    }

    @Test
    void it_is_closed_with_outcomes_attendance_and_a_next_date_or_a_reason() {
        UUID session = in("FOLLOW_UP");
        UUID item = item(session, 1);
        UUID invitation = invited(session, SeatRole.FRONTLINE);
        refused(session, CLOSED + LATER, "no outcome");
        allowed("agenda_item", item, "outcome = 'CARRIED_OVER'");
        refused(session, CLOSED + LATER, "attendance is not filled in");
        allowed("invitation", invitation, "presence = 'DEPUTY'");
        refused(session, CLOSED, "without a next date");
        world.insert(Rows.session(world, table).with("starts_at", Rows.days(9), "ends_at", Rows.days(10)));
        allowed("learning_session", session, CLOSED);
    }

    @Test
    void why_and_when_it_came_so_far_is_told_in_its_state_alone() {
        refused(in("PLANNED"), "convened_at = now()", "fixed");
        refused(in("CONVENED"), "overrule_reason = 'Toch'", "fixed");
        refused(in("IN_PROGRESS"), "state = 'FOLLOW_UP', overrule_reason = 'Toch'", "how a table was convened");
        refused(in("FOLLOW_UP"), "no_next_reason = 'Later'", "fixed");
        refused(in("CLOSED"), "no_next_reason = 'Later'", "fixed");
        refused(in("PLANNED"), "state = 'CANCELLED'", "cancelled_with_reason");
        for (String wrong : new String[] {"convened_at", "overrule_reason", "no_next_reason"})
            assertThatThrownBy(() -> world.insert(Rows.session(world, table)
                            .with(wrong, wrong.equals("convened_at") ? Rows.now() : "Daarom")))
                    .hasMessageContaining("learning_session_");
    }

    @Test
    void it_was_then_and_there_once_it_began() {
        allowed("learning_session", in("CONVENED"), "place = 'Stadhuis', theme = 'Wonen'");
        for (String state : new String[] {"IN_PROGRESS", "FOLLOW_UP", "CLOSED", "CANCELLED"})
            for (String moved :
                    new String[] {"place = 'Stadhuis'", "theme = 'Wonen'", "ends_at = ends_at + interval '1h'"})
                refused(in(state), moved, "when and where a session was is fixed");
        refused(in("PLANNED"), "table_id = '" + world.table().id() + "'", "whose session");
    }

    @Test
    void outcomes_and_notes_are_taken_from_when_it_begins_until_it_is_closed() {
        for (String state : new String[] {"PLANNED", "CONVENED", "CANCELLED"}) {
            refusedItem(item(in(state), 1), "outcome = 'INFORMATION'", "notes are taken");
            refusedItem(item(in(state), 1), "notes = 'Gezegd'", "notes are taken");
        }
        for (String state : new String[] {"IN_PROGRESS", "FOLLOW_UP"})
            allowed("agenda_item", item(in(state), 1), "outcome = 'INFORMATION', notes = 'Gezegd'");
        UUID closed = item(in("CLOSED"), 1, "outcome", "INFORMATION");
        refusedItem(closed, "outcome = 'AGREEMENT'", "notes are taken");
        refusedItem(closed, "notes = 'Anders'", "notes are taken");
    }

    @Test
    void the_agenda_is_fixed_once_it_is_over() {
        for (String state : new String[] {"FOLLOW_UP", "CLOSED", "CANCELLED"}) {
            UUID item = item(in(state), 1, "outcome", state.equals("CANCELLED") ? null : "INFORMATION");
            for (String other : new String[] {"minutes = 1", "position = 7", "title = 'Anders'"})
                refusedItem(item, other, "of a session that is over");
            refusedItem(item, "outcome = null, skip_reason = 'Toch'", state.equals("FOLLOW_UP") ? "over" : "fixed");
            assertThatThrownBy(() -> delete("agenda_item", item)).hasMessageContaining("stays");
        }
        assertThatThrownBy(() -> item(in("CLOSED"), 1)).hasMessageContaining("nothing open comes");
        UUID said = item(in("IN_PROGRESS"), 1, "notes", "Gezegd");
        assertThatThrownBy(() -> delete("agenda_item", said)).hasMessageContaining("stays");
        delete("agenda_item", item(in("IN_PROGRESS"), 1));
    }

    @Test
    void an_item_is_about_one_released_thing_of_the_table_for_good() {
        UUID session = in("PLANNED");
        SeatedTable other = world.table();
        UUID failure = world.insert(Rows.failure(world, table));
        UUID foreign = world.insert(Rows.failure(world, other));
        UUID action = world.insert(Rows.action(world, other));
        UUID draft = world.insert(Rows.story(world, table));
        UUID elsewhere = world.insert(Rows.released(world, other));
        assertThatThrownBy(() -> item(session, 1, "story_id", draft)).hasMessageContaining("released at the same");
        assertThatThrownBy(() -> item(session, 1, "story_id", elsewhere)).hasMessageContaining("released at the same");
        assertThatThrownBy(() -> item(session, 1, "failure_id", foreign)).hasMessageContaining("of the same table");
        assertThatThrownBy(() -> item(session, 1, "action_id", action)).hasMessageContaining("of the same table");
        UUID own = world.insert(Rows.action(world, table));
        assertThatThrownBy(() -> item(session, 1, "failure_id", failure, "action_id", own))
                .hasMessageContaining("agenda_item_one_thing");
        refusedItem(item(session, 1, "failure_id", failure), "failure_id = null", "is about is fixed");
        refusedItem(item(session, 2), "kind = 'PATTERN'", "is about is fixed");
        assertThatThrownBy(() -> item(session, -1)).hasMessageContaining("agenda_item_in_order");
    }

    @Test
    void it_has_an_outcome_or_is_skipped_and_that_once() {
        UUID item = item(in("IN_PROGRESS"), 1, "outcome", "INFORMATION");
        refusedItem(item, "skip_reason = 'Geen tijd'", "agenda_item_outcome_or_skipped");
        assertThatThrownBy(() -> item(in("PLANNED"), 1, "skipped_before", true))
                .hasMessageContaining("skipped_where_it_came_from");
        UUID again = again(in("PLANNED"), item(in("CLOSED"), 1, "skip_reason", "De tijd was op"), true);
        refusedItem(again, "skip_reason = 'Weer geen tijd'", "agenda_item_skipped_once");
    }

    @Test
    void what_waits_comes_back_once_to_its_table_as_it_was() {
        UUID next = in("PLANNED");
        UUID closed = in("CLOSED");
        UUID waiting = item(closed, 1, "outcome", "CARRIED_OVER");
        UUID settled = item(closed, 2, "outcome", "AGREEMENT");
        UUID skipped = item(closed, 3, "skip_reason", "De tijd was op");
        UUID open = item(in("FOLLOW_UP"), 1, "outcome", "CARRIED_OVER");
        assertThatThrownBy(() -> again(next, settled, false))
                .hasMessageContaining("carried over or skipped comes back");
        assertThatThrownBy(() -> again(next, skipped, false)).hasMessageContaining("is remembered");
        assertThatThrownBy(() -> again(next, open, false)).hasMessageContaining("from a closed session of the table");
        table = world.table();
        UUID elsewhere = in("PLANNED");
        assertThatThrownBy(() -> again(elsewhere, waiting, false)).hasMessageContaining("of the table");
        UUID back = again(next, waiting, false);
        assertThatThrownBy(() -> again(next, waiting, false)).hasMessageContaining("comes back once");
        refusedItem(back, "kind = 'PATTERN'", "is about is fixed");
        allowed("learning_session", next, CANCELLED);
        refusedItem(back, "carried_from = null", "came from is fixed");
    }

    @Test
    void what_comes_back_goes_on_when_the_next_one_is_cancelled() {
        UUID waiting = item(in("CLOSED"), 1, "outcome", "CARRIED_OVER");
        UUID cancelled = in("PLANNED");
        UUID there = again(cancelled, waiting, false);
        allowed("learning_session", cancelled, CANCELLED);
        again(in("PLANNED"), waiting, false);
        allowed("agenda_item", there, "withdrawn = true");
    }

    @Test
    void who_was_there_is_known_from_when_it_begins_and_fixed_when_it_is_over() {
        for (String state : new String[] {"PLANNED", "CONVENED", "CANCELLED"})
            refusedPresence(invited(in(state), SeatRole.OFFICIAL), "presence = 'PRESENT'");
        allowed("invitation", invited(in("IN_PROGRESS"), SeatRole.OFFICIAL), "presence = 'ABSENT'");
        assertThatThrownBy(() -> invited(in("CLOSED"), SeatRole.OFFICIAL)).hasMessageContaining("is known");
        UUID closed = in("CLOSED");
        UUID there = world.insert(invitation(closed, SeatRole.OFFICIAL).with("presence", "PRESENT"));
        refusedPresence(there, "presence = 'ABSENT'");
        refusedPresence(there, "person_id = '" + table.chair().personId() + "'");
        refusedPresence(there, "seat_id = '" + table.seat(SeatRole.CHAIR) + "'");
        for (UUID gone : new UUID[] {there, invited(in("IN_PROGRESS"), SeatRole.OFFICIAL)})
            assertThatThrownBy(() -> delete("invitation", gone)).hasMessageContaining("who was expected is fixed");
    }

    @Test
    void who_is_expected_sits_at_the_table_and_practice_stays() {
        UUID session = in("CONVENED");
        SeatedTable other = world.table();
        assertThatThrownBy(
                        () -> world.insert(Rows.invitation(world, session, other.seat(SeatRole.CHAIR), other.chair())))
                .hasMessageContaining("sits at the table");
        UUID frontline = invited(session, SeatRole.FRONTLINE);
        UUID resident = invited(session, SeatRole.RESIDENT);
        delete("invitation", resident);
        assertThatThrownBy(() -> delete("invitation", frontline)).hasStackTraceContaining("practice stays expected");
        UUID planned = invited(in("PLANNED"), SeatRole.FRONTLINE);
        delete("invitation", planned);
        assertThat(world.count("invitation where id in ('" + planned + "', '" + resident + "')"))
                .isZero();
    }

    private UUID in(String state) {
        boolean convened = !state.equals("PLANNED") && !state.equals("CANCELLED");
        return world.insert(Rows.session(world, table)
                .with("state", state, "convened_at", convened ? Rows.now() : null)
                .with("closed_at", state.equals("CLOSED") ? Rows.now() : null)
                .with("cancel_reason", state.equals("CANCELLED") ? "Ziek" : null));
    }

    private UUID item(UUID session, int position, @Nullable Object... columns) {
        boolean story = columns.length > 0 && "story_id".equals(columns[0]);
        return world.insert(Rows.item(world, session, position, "OTHER", story ? "" : "Iets")
                .with(columns));
    }

    private UUID again(UUID session, UUID earlier, boolean skippedBefore) {
        int position = (int) world.count("agenda_item where session_id = '" + session + "'");
        return item(session, position, "carried_from", earlier, "skipped_before", skippedBefore);
    }

    private UUID released() {
        return world.insert(Rows.released(world, table).with("id", Ids.next()));
    }

    private Rows.Row invitation(UUID session, SeatRole role) {
        return Rows.invitation(world, session, table.seat(role), table.in(role));
    }

    private UUID invited(UUID session, SeatRole role) {
        return world.insert(invitation(session, role));
    }

    private void refused(UUID session, String change, String because) {
        assertThatThrownBy(() -> update("learning_session", session, change))
                .as(change)
                .hasStackTraceContaining(because);
    }

    private void refusedItem(UUID item, String change, String because) {
        assertThatThrownBy(() -> update("agenda_item", item, change)).as(change).hasStackTraceContaining(because);
    }

    private void refusedPresence(UUID invitation, String change) {
        assertThatThrownBy(() -> update("invitation", invitation, change))
                .as(change)
                .hasStackTraceContaining("ERROR");
    }

    private void allowed(String what, UUID id, String change) {
        assertThatCode(() -> update(what, id, change)).as(change).doesNotThrowAnyException();
    }

    private void update(String what, UUID id, String change) {
        int changed = world.sql(jdbc -> jdbc.sql("update " + what + " set " + change + " where id = ?")
                .param(id)
                .update());
        assertThat(changed).isOne();
    }

    private void delete(String what, UUID id) {
        world.sql(jdbc ->
                jdbc.sql("delete from " + what + " where id = ?").param(id).update());
    }
}
