package nl.leertafel.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Stale;
import nl.leertafel.shared.Standing;
import nl.leertafel.shared.Subject;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.Sitter;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class FollowUpActionTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    private final Actor facilitator = somebody();
    private final Actor owner = somebody();
    private final UUID session = UUID.randomUUID();
    private final UUID story = UUID.randomUUID();
    private final UUID failure = UUID.randomUUID();
    private final FollowUpAction action = new FollowUpAction(
            UUID.randomUUID(),
            "Bel de zorgverzekeraar",
            owner.personId(),
            LocalDate.of(2026, 12, 10),
            new ActionOrigin(session, null, story, failure),
            facilitator,
            NOW);

    @Test
    void agreeing_is_told_of_on_everything_it_came_from() {
        assertThat(action.ending().state()).isEqualTo(ActionState.AGREED);
        assertThat(action.origin().about(action.id()))
                .containsExactly(
                        Subject.action(action.id()),
                        Subject.session(session),
                        Subject.failure(failure),
                        Subject.story(story));
    }

    @Test
    void done_with_what_came_of_it() {
        action.complete("Het vervoer rijdt weer.", session, owner, NOW);
        assertThat(action.ending().state()).isEqualTo(ActionState.DONE);
        assertThat(action.ending().result()).isEqualTo("Het vervoer rijdt weer.");
    }

    @Test
    void dropped_with_why() {
        action.drop("De verzekeraar bestaat niet meer.", null, owner, NOW);
        assertThat(action.ending().state()).isEqualTo(ActionState.DROPPED);
        assertThat(action.ending().result()).isEqualTo("De verzekeraar bestaat niet meer.");
    }

    @Test
    void what_has_ended_does_not_end_again() {
        action.complete("Gedaan.", null, owner, NOW);
        assertThatThrownBy(() -> action.drop("Toch niet.", null, owner, NOW)).hasMessage("actions.rule.ended");
        assertThatThrownBy(() -> action.complete("Nog eens.", null, owner, NOW)).hasMessage("actions.rule.ended");
        assertThat(action.ending().result()).isEqualTo("Gedaan.");
    }

    @Test
    void what_has_ended_is_not_handed_over() {
        action.drop("Hoeft niet meer.", null, owner, NOW);
        assertThatThrownBy(() -> action.handOver(sitter(facilitator), "", owner, NOW))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("actions.rule.ended");
    }

    @Test
    void is_handed_over_to_somebody_else() {
        assertThatThrownBy(() -> action.handOver(sitter(owner), "", facilitator, NOW))
                .hasMessage("actions.rule.sameOwner");
        action.handOver(sitter(facilitator), "", owner, NOW);
        assertThat(action.ownerId()).isEqualTo(facilitator.personId());
        assertThat(action.isOpen()).isTrue();
    }

    @Test
    void another_day_is_another_day() {
        assertThatThrownBy(() -> action.reschedule(LocalDate.of(2026, 12, 10), "Zo blijft het.", owner, NOW))
                .hasMessage("actions.rule.sameDay");
        action.reschedule(LocalDate.of(2027, 1, 14), "De verzekeraar is ziek.", owner, NOW);
        assertThat(action.dueOn()).isEqualTo(LocalDate.of(2027, 1, 14));
    }

    @Test
    void its_end_is_taken_back_within_a_day_or_while_the_notes_of_the_session_are_open() {
        assertThatThrownBy(() -> action.reopen(true, owner, NOW)).hasMessage("actions.rule.notEnded");
        action.complete("Verkeerde knop.", session, owner, NOW);
        Instant later = NOW.plus(Ending.UNDO).plusSeconds(1);
        assertThatThrownBy(() -> action.reopen(false, owner, later)).hasMessage("actions.rule.undoTooLate");
        action.reopen(true, owner, later);
        assertThat(action.isOpen()).isTrue();
        assertThat(action.ending().result()).isNull();
        action.drop("Toch niet.", null, owner, later);
        action.reopen(false, owner, later.plus(Ending.UNDO));
        assertThat(action.isOpen()).isTrue();
    }

    @Test
    void what_is_merged_is_dropped_and_says_the_same() {
        assertThatThrownBy(() -> action.mergeInto(action, session, owner, NOW)).hasMessage("actions.rule.mergeOne");
        FollowUpAction other = new FollowUpAction(
                action.tableId(), "Bel iedereen", owner.personId(), action.dueOn(), ActionOrigin.NONE, owner, NOW);
        action.mergeInto(other, session, owner, NOW);
        assertThat(action.ending().state()).isEqualTo(ActionState.DROPPED);
        assertThat(action.ending().result()).isEqualTo("Bel iedereen");
    }

    @Test
    void a_form_that_was_opened_before_a_change_is_refused() {
        ReflectionTestUtils.setField(action, "version", 3L); // as the database has it
        action.mustStillBe(3L);
        assertThatThrownBy(() -> action.mustStillBe(2L)).isInstanceOf(Stale.class);
    }

    private static Sitter sitter(Actor actor) {
        return new Sitter(UUID.randomUUID(), actor.personId(), actor.name(), "Wijkteam", SeatRole.OFFICIAL);
    }

    private static Actor somebody() {
        return new Actor(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "Karin", Standing.MEMBER, Locale.ENGLISH);
    }
}
