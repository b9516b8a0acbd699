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
        assertThat(action.state()).isEqualTo(ActionState.AGREED);
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
        assertThat(action.state()).isEqualTo(ActionState.DONE);
        assertThat(action.result()).isEqualTo("Het vervoer rijdt weer.");
    }

    @Test
    void dropped_with_why() {
        action.drop("De verzekeraar bestaat niet meer.", null, owner, NOW);
        assertThat(action.state()).isEqualTo(ActionState.DROPPED);
        assertThat(action.result()).isEqualTo("De verzekeraar bestaat niet meer.");
    }

    @Test
    void what_has_ended_does_not_end_again() {
        action.complete("Gedaan.", null, owner, NOW);
        assertThatThrownBy(() -> action.drop("Toch niet.", null, owner, NOW)).hasMessage("actions.rule.ended");
        assertThatThrownBy(() -> action.complete("Nog eens.", null, owner, NOW)).hasMessage("actions.rule.ended");
        assertThat(action.result()).isEqualTo("Gedaan.");
    }

    @Test
    void what_has_ended_is_not_handed_over() {
        action.drop("Hoeft niet meer.", null, owner, NOW);
        assertThatThrownBy(() -> action.handOver(facilitator.personId(), "Jasmijn", owner, NOW))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("actions.rule.ended");
    }

    @Test
    void is_handed_over_to_somebody_else() {
        assertThatThrownBy(() -> action.handOver(owner.personId(), "Karin", facilitator, NOW))
                .hasMessage("actions.rule.sameOwner");
        action.handOver(facilitator.personId(), "Jasmijn", owner, NOW);
        assertThat(action.ownerId()).isEqualTo(facilitator.personId());
        assertThat(action.isOpen()).isTrue();
    }

    @Test
    void a_form_that_was_opened_before_a_change_is_refused() {
        ReflectionTestUtils.setField(action, "version", 3L); // as the database has it
        action.mustStillBe(3L);
        assertThatThrownBy(() -> action.mustStillBe(2L)).isInstanceOf(Stale.class);
    }

    private static Actor somebody() {
        return new Actor(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "Karin", Standing.MEMBER, Locale.ENGLISH);
    }
}
