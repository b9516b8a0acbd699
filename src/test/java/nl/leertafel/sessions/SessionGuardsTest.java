package nl.leertafel.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.tables.SeatRole;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The guards of a session with everything that they depend on, on a real database. */
@LeertafelTest
class SessionGuardsTest {
    @Autowired
    Gathering tafel;

    @Autowired
    SessionService sessions;

    @Autowired
    AttendanceService attendance;

    @Test
    void a_planned_session_expects_everybody_on_a_seat_and_has_the_fixed_items() {
        UUID session = tafel.planned(14);
        SessionPage page = tafel.page(tafel.table.chair(), session);
        assertThat(page.expected()).hasSize(7);
        assertThat(page.agenda().lines())
                .extracting(AgendaLine::kind)
                .containsExactly(
                        AgendaKind.PURPOSE,
                        AgendaKind.SUCCESSES,
                        AgendaKind.PROMISES,
                        AgendaKind.AGREEMENTS,
                        AgendaKind.CHECK_OUT);
    }

    @Test
    void is_not_convened_without_a_story() {
        UUID session = tafel.planned(14);
        broken("sessions.rule.convene.story", () -> tafel.convene(session));
        tafel.withStory(session, tafel.story());
        tafel.convene(session);
        assertThat(state(session)).isEqualTo(SessionState.CONVENED);
    }

    @Test
    void a_skipped_story_does_not_count() {
        UUID session = tafel.planned(14);
        tafel.skip(session, tafel.withStory(session, tafel.story()));
        broken("sessions.rule.convene.story", () -> tafel.convene(session));
    }

    @Test
    void is_not_convened_without_somebody_from_practice() {
        UUID session = tafel.planned(14);
        tafel.withStory(session, tafel.story());
        uninvite(session, SeatRole.FRONTLINE);
        uninvite(session, SeatRole.RESIDENT);
        broken("sessions.rule.convene.practice", () -> tafel.convene(session));
        invite(session, SeatRole.RESIDENT);
        tafel.convene(session);
        assertThat(state(session)).isEqualTo(SessionState.CONVENED);
    }

    @Test
    void somebody_who_left_the_seat_does_not_count() {
        UUID session = tafel.planned(14);
        tafel.withStory(session, tafel.story());
        uninvite(session, SeatRole.RESIDENT);
        tafel.world.sql(jdbc -> jdbc.sql("update seat set person_id = null, state = 'VACANT' where id = ?")
                .param(tafel.table.seat(SeatRole.FRONTLINE))
                .update());
        broken("sessions.rule.convene.practice", () -> tafel.convene(session));
    }

    @Test
    void the_chair_overrules_with_a_reason_that_everybody_at_the_table_reads() {
        UUID session = tafel.planned(14);
        tafel.convene(session, "Het is crisis");
        assertThat(tafel.page(tafel.table.resident(), session).overruleReason()).isEqualTo("Het is crisis");
    }

    @Test
    void only_a_table_that_is_active_is_convened_and_a_resting_one_plans_nothing() {
        SeatedTable resting = tafel.world.table("DORMANT");
        Actor chair = resting.chair();
        broken(
                "sessions.rule.tableResting",
                () -> tafel.as(chair, () -> sessions.plan(chair, resting.id(), Gathering.form(7))));
        SeatedTable young = tafel.world.table("SETTING_UP");
        UUID session = tafel.as(young.chair(), () -> sessions.plan(young.chair(), young.id(), Gathering.form(7)));
        broken(
                "sessions.rule.tableNotActive",
                () -> tafel.as(
                        young.chair(),
                        () -> sessions.convene(young.chair(), session, new ConveneForm(Ids.next(), "Toch"))));
    }

    @Test
    void the_last_one_from_practice_stays_once_the_table_is_convened() {
        UUID session = tafel.planned(14);
        tafel.withStory(session, tafel.story());
        tafel.convene(session);
        uninvite(session, SeatRole.RESIDENT);
        broken("sessions.rule.lastFromPractice", () -> uninvite(session, SeatRole.FRONTLINE));
    }

    @Test
    void is_not_closed_while_an_item_has_no_outcome() {
        UUID session = tafel.attended(tafel.inFollowUp(14));
        tafel.planned(42);
        broken("sessions.rule.withoutOutcome", () -> tafel.close(session, false, ""));
        tafel.close(session, true, "");
        assertThat(state(session)).isEqualTo(SessionState.CLOSED);
    }

    @Test
    void is_not_closed_while_attendance_is_open() {
        UUID session = tafel.inFollowUp(14);
        tafel.planned(42);
        broken("sessions.rule.withoutPresence", () -> tafel.close(session, true, ""));
    }

    @Test
    void is_not_closed_without_a_next_date_or_a_reason() {
        UUID session = tafel.attended(tafel.inFollowUp(14));
        broken("sessions.rule.withoutNext", () -> tafel.close(session, true, ""));
        tafel.close(session, true, "Na de verkiezingen");
        assertThat(tafel.page(tafel.table.chair(), session).noNextReason()).isEqualTo("Na de verkiezingen");
    }

    @Test
    void only_the_chair_convenes_calls_off_and_closes() {
        UUID session = tafel.planned(14);
        for (Actor other : List.of(tafel.table.facilitator(), tafel.table.boardMember())) {
            missing(() -> tafel.as(other, () -> sessions.convene(other, session, new ConveneForm(Ids.next(), "Toch"))));
            missing(() -> tafel.as(other, () -> sessions.cancel(other, session, new CancelForm(Ids.next(), "Ziek"))));
            missing(() ->
                    tafel.as(other, () -> sessions.close(other, session, new ClosureForm(Ids.next(), true, "Nee"))));
        }
    }

    private void uninvite(UUID session, SeatRole role) {
        Actor actor = tafel.table.facilitator();
        UUID invitation = tafel.page(actor, session).expected().stream()
                .filter(row -> row.role() == role)
                .findFirst()
                .orElseThrow()
                .id();
        tafel.as(actor, () -> attendance.remove(actor, session, invitation, Ids.next()));
    }

    private void invite(UUID session, SeatRole role) {
        Actor actor = tafel.table.facilitator();
        tafel.as(actor, () -> attendance.invite(actor, session, tafel.table.seat(role), Ids.next()));
    }

    private SessionState state(UUID session) {
        return tafel.page(tafel.table.chair(), session).state();
    }

    private static void broken(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(RuleBroken.class).hasMessage(key);
    }

    private static void missing(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(NotFound.class);
    }
}
