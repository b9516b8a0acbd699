package nl.leertafel.sessions;

import static nl.leertafel.sessions.Sample.CHAIR;
import static nl.leertafel.sessions.Sample.COMPLETE;
import static nl.leertafel.sessions.Sample.NOW;
import static nl.leertafel.sessions.Sample.READY;
import static nl.leertafel.sessions.Sample.STARTS;
import static nl.leertafel.sessions.Sample.appointment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nl.leertafel.shared.RuleBroken;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LearningSessionTest {

    @Test
    void goes_from_planned_to_closed() {
        LearningSession session = Sample.planned();
        assertThat(session.state()).isEqualTo(SessionState.PLANNED);
        session.convene(READY, "", CHAIR, NOW);
        assertThat(session.state()).isEqualTo(SessionState.CONVENED);
        session.open(CHAIR, NOW);
        assertThat(session.state()).isEqualTo(SessionState.IN_PROGRESS);
        session.end(CHAIR, NOW);
        assertThat(session.state()).isEqualTo(SessionState.FOLLOW_UP);
        session.close(COMPLETE, "", CHAIR, NOW);
        assertThat(session.state()).isEqualTo(SessionState.CLOSED);
    }

    @Test
    void does_not_skip_a_state() {
        broken("sessions.rule.notConvened", () -> Sample.planned().open(CHAIR, NOW));
        broken("sessions.rule.notInProgress", () -> Sample.convened().end(CHAIR, NOW));
        broken("sessions.rule.notInFollowUp", () -> Sample.inProgress().close(COMPLETE, "", CHAIR, NOW));
        broken("sessions.rule.notPlanned", () -> Sample.convened().convene(READY, "", CHAIR, NOW));
        broken("sessions.rule.notPlanned", () -> Sample.cancelled().convene(READY, "", CHAIR, NOW));
    }

    @Test
    void lies_ahead_when_it_is_planned() {
        broken("sessions.rule.past", () -> new LearningSession(Sample.TABLE, appointment(NOW), CHAIR, NOW));
    }

    @Test
    void ends_after_it_begins() {
        broken("sessions.rule.endsBeforeStart", () -> new Appointment("Thema", STARTS, STARTS, "Buurthuis", ""));
    }

    @Test
    void is_somewhere() {
        broken("sessions.rule.nowhere", () -> new Appointment("Thema", STARTS, STARTS.plusSeconds(60), " ", ""));
        assertThat(new Appointment("Thema", STARTS, STARTS.plusSeconds(60), "", "https://video.example/a"))
                .isNotNull();
    }

    @Test
    void is_seen_over_a_safe_link_only() {
        broken(
                "sessions.rule.linkUnsafe",
                () -> new Appointment("Thema", STARTS, STARTS.plusSeconds(60), "", "http://video.example"));
    }

    @Test
    void is_not_convened_without_a_story_or_without_practice() {
        broken("sessions.rule.convene.story", () -> convene(new ConveneGuard(false, true), ""));
        broken("sessions.rule.convene.practice", () -> convene(new ConveneGuard(true, false), ""));
        broken("sessions.rule.convene.both", () -> convene(new ConveneGuard(false, false), " "));
    }

    @Test
    void is_convened_anyway_with_a_reason_that_is_kept() {
        assertThat(convene(new ConveneGuard(false, false), "Er is haast").overruleReason())
                .isEqualTo("Er is haast");
        assertThat(convene(READY, "niet nodig").overruleReason()).isNull();
    }

    @Test
    void is_changed_until_it_begins() {
        LearningSession session = Sample.convened();
        session.change(appointment(STARTS.plus(Duration.ofDays(7))), CHAIR, NOW);
        assertThat(session.appointment().startsAt()).isEqualTo(STARTS.plus(Duration.ofDays(7)));
        broken("sessions.rule.notPreparing", () -> Sample.inProgress().change(appointment(), CHAIR, NOW));
    }

    @Test
    void is_not_moved_into_the_past_but_may_lie_there() {
        Appointment elsewhere =
                new Appointment("Onderweg naar hulp", STARTS, STARTS.plus(Duration.ofHours(2)), "Stadhuis", "");
        LearningSession session = Sample.convened();
        session.change(elsewhere, CHAIR, STARTS.plusSeconds(1));
        assertThat(session.appointment().place()).isEqualTo("Stadhuis");
        broken("sessions.rule.past", () -> session.change(appointment(NOW.minusSeconds(60)), CHAIR, NOW));
    }

    @Test
    void is_called_off_with_a_reason_before_it_begins() {
        assertThat(Sample.cancelled().cancelReason()).isEqualTo("Raad vergadert");
        broken("sessions.rule.cancelWithoutReason", () -> Sample.planned().cancel("", CHAIR, NOW));
        broken("sessions.rule.notPreparing", () -> Sample.inProgress().cancel("Te laat", CHAIR, NOW));
    }

    @Test
    void is_not_closed_while_an_item_has_no_outcome() {
        broken("sessions.rule.withoutOutcome", () -> close(new ClosureGuard(1, 0, true), ""));
    }

    @Test
    void is_not_closed_while_attendance_is_open() {
        broken("sessions.rule.withoutPresence", () -> close(new ClosureGuard(0, 1, true), ""));
    }

    @Test
    void is_closed_without_a_next_date_only_with_a_reason() {
        broken("sessions.rule.withoutNext", () -> close(new ClosureGuard(0, 0, false), ""));
        assertThat(close(new ClosureGuard(0, 0, false), "Verkiezingen").noNextReason())
                .isEqualTo("Verkiezingen");
        assertThat(close(COMPLETE, "niet nodig").noNextReason()).isNull();
    }

    private static LearningSession convene(ConveneGuard guard, String reason) {
        LearningSession session = Sample.planned();
        session.convene(guard, reason, CHAIR, NOW);
        return session;
    }

    private static LearningSession close(ClosureGuard guard, String reason) {
        LearningSession session = Sample.inFollowUp();
        session.close(guard, reason, CHAIR, NOW);
        return session;
    }

    private static void broken(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(RuleBroken.class).hasMessage(key);
    }
}
