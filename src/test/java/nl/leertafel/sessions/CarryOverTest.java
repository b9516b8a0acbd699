package nl.leertafel.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Subject;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody has to remember what was not dealt with: it comes back, once. */
@LeertafelTest
class CarryOverTest {
    private static final String DILEMMA = "Kiezen of zorgvuldig zijn";

    @Autowired
    Gathering tafel;

    @Autowired
    AgendaDesk desk;

    @Test
    void an_item_without_an_outcome_comes_back_at_the_next_session_that_is_planned() {
        UUID first = tafel.inProgress(14);
        tafel.add(first, AgendaKind.PATTERN, DILEMMA);
        close(first);
        UUID next = tafel.planned(42);
        assertThat(tafel.item(next, DILEMMA).carried()).isTrue();
        assertThat(tafel.titles(tafel.planned(70))).doesNotContain(DILEMMA);
    }

    @Test
    void it_comes_onto_a_next_session_that_was_planned_already() {
        UUID first = tafel.inProgress(14);
        tafel.add(first, AgendaKind.PATTERN, DILEMMA);
        UUID next = tafel.planned(42);
        close(first);
        assertThat(tafel.titles(next)).containsOnlyOnce(DILEMMA);
    }

    @Test
    void it_goes_on_to_another_session_when_the_next_one_is_called_off() {
        UUID first = tafel.inProgress(14);
        tafel.add(first, AgendaKind.PATTERN, DILEMMA);
        UUID next = tafel.planned(42);
        UUID later = tafel.planned(70);
        close(first);
        assertThat(tafel.titles(later)).doesNotContain(DILEMMA);
        tafel.cancel(next);
        assertThat(tafel.titles(later)).containsOnlyOnce(DILEMMA);
    }

    @Test
    void an_item_with_an_outcome_does_not_come_back() {
        UUID first = tafel.inProgress(14);
        tafel.note(first, tafel.add(first, AgendaKind.PATTERN, DILEMMA), "Besproken", Outcome.INFORMATION);
        close(first);
        assertThat(tafel.titles(tafel.planned(42))).doesNotContain(DILEMMA);
    }

    @Test
    void a_fixed_item_that_comes_back_is_not_on_the_agenda_twice() {
        UUID first = tafel.inProgress(14);
        tafel.skip(first, line(first, AgendaKind.CHECK_OUT).id());
        close(first);
        UUID next = tafel.planned(42);
        assertThat(tafel.page(tafel.table.chair(), next).agenda().lines()).hasSize(6); // and the story
        assertThat(line(next, AgendaKind.CHECK_OUT).carried()).isTrue();
        assertThat(line(next, AgendaKind.PURPOSE).carried()).isFalse();
    }

    @Test
    void what_was_skipped_comes_back_and_is_not_skipped_again() {
        UUID first = tafel.inProgress(14);
        tafel.skip(first, tafel.add(first, AgendaKind.PATTERN, DILEMMA));
        close(first);
        UUID next = tafel.planned(42);
        assertThatThrownBy(() -> tafel.skip(next, tafel.item(next, DILEMMA).id()))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("sessions.rule.skippedBefore");
    }

    @Test
    void a_failure_that_was_skipped_is_known_again_when_it_comes_by_itself() {
        Subject failure = Subject.failure(tafel.world.insert(Rows.failure(tafel.world, tafel.table)));
        UUID first = tafel.inProgress(14);
        tafel.skip(first, tafel.put(first, AgendaKind.FAILURES, failure, "Wij wachten"));
        close(first);
        UUID next = tafel.planned(42);
        assertThat(tafel.titles(next)).doesNotContain("Wij wachten");
        UUID item = tafel.put(next, AgendaKind.FAILURES, failure, "Wij wachten");
        assertThatThrownBy(() -> tafel.skip(next, item)).hasMessage("sessions.rule.skippedBefore");
    }

    @Test
    void a_thing_is_on_an_agenda_once() {
        UUID session = tafel.planned(14);
        UUID story = tafel.story();
        assertThat(tafel.withStory(session, story)).isEqualTo(tafel.withStory(session, story));
    }

    @Test
    void nothing_is_put_on_the_agenda_of_a_session_that_is_over() {
        UUID session = tafel.inFollowUp(14);
        assertThatThrownBy(() -> tafel.withStory(session, tafel.story())).hasMessage("sessions.rule.agendaFixed");
    }

    @Test
    void what_is_withdrawn_leaves_agendas_that_have_not_begun_and_does_not_come_back() {
        UUID story = tafel.story();
        UUID first = tafel.inProgress(14);
        tafel.withStory(first, story);
        UUID next = tafel.planned(42);
        tafel.withStory(next, story);
        tafel.inTransaction(() -> desk.withdraw(Subject.story(story)));
        assertThat(tafel.about(next, story)).isFalse();
        assertThat(tafel.about(first, story)).isTrue();
        close(first);
        assertThat(tafel.about(next, story)).isFalse();
    }

    @Test
    void an_outcome_from_elsewhere_is_recorded_while_notes_are_taken() {
        UUID session = tafel.inProgress(14);
        UUID item = tafel.add(session, AgendaKind.PATTERN, DILEMMA);
        tafel.inTransaction(() -> desk.outcome(item, Outcome.FAILURE_NAMED));
        tafel.inTransaction(() -> desk.outcome(item, Outcome.AGREEMENT));
        assertThat(tafel.item(session, DILEMMA).outcome()).isEqualTo(Outcome.FAILURE_NAMED);
    }

    private AgendaLine line(UUID session, AgendaKind kind) {
        return tafel.page(tafel.table.chair(), session).agenda().lines().stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void close(UUID session) {
        tafel.close(tafel.attended(tafel.end(session)), true, "Later");
    }
}
