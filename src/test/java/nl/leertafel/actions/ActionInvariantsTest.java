package nl.leertafel.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Standing;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.Sitter;
import org.jspecify.annotations.Nullable;

/** Whatever people do to an action, in whatever order, allowed or not: docs/nomenclature.md holds. */
class ActionInvariantsTest {
    private static final Instant START = Instant.parse("2026-11-26T10:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 10);
    private static final List<UUID> PEOPLE = List.of(UUID.randomUUID(), UUID.randomUUID());
    private static final UUID SESSION = UUID.randomUUID();

    enum Verb {
        COMPLETE,
        DROP,
        MERGE,
        HAND_OVER,
        RESCHEDULE,
        REWORD,
        REOPEN
    }

    /** @param later hours since the step before */
    record Step(Verb verb, int which, int later, boolean inSession) {}

    private record Facts(ActionState state, String result, UUID owner, LocalDate due, String what) {
        static Facts of(FollowUpAction action) {
            return new Facts(
                    action.ending().state(),
                    String.valueOf(action.ending().result()),
                    action.ownerId(),
                    action.dueOn(),
                    action.what());
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Verb.class),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(true, false))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(60);
    }

    @Property(tries = 1000)
    void hold_after_every_step(@ForAll("steps") List<Step> steps) {
        FollowUpAction action = agreed(START);
        Instant now = START;
        Instant ended = START;
        for (Step step : steps) {
            now = now.plus(Duration.ofHours(step.later()));
            Facts before = Facts.of(action);
            boolean allowed = take(action, step, now);
            Facts after = Facts.of(action);
            if (!allowed)
                assertThat(after).as("a refusal changes nothing: %s", step).isEqualTo(before);
            boolean open = after.state() == ActionState.AGREED;
            assertThat(action.ending().result() == null)
                    .as("a result when it has ended")
                    .isEqualTo(open);
            if (before.state() != ActionState.AGREED && allowed) {
                assertThat(step.verb()).as("what has ended only comes back").isEqualTo(Verb.REOPEN);
                assertThat(now.isAfter(ended.plus(Ending.UNDO)) && !step.inSession())
                        .as("within a day, or while notes are open")
                        .isFalse();
            }
            if (before.state() == ActionState.AGREED && !open) ended = now;
        }
    }

    private static boolean take(FollowUpAction action, Step step, Instant now) {
        Actor by = somebody();
        @Nullable UUID session = step.inSession() ? SESSION : null;
        try {
            switch (step.verb()) {
                case COMPLETE -> action.complete("Gedaan.", session, by, now);
                case DROP -> action.drop("Hoeft niet.", session, by, now);
                case MERGE -> action.mergeInto(step.which() == 0 ? action : agreed(now), session, by, now);
                case HAND_OVER -> action.handOver(sitter(step.which()), "", by, now);
                case RESCHEDULE -> action.reschedule(DUE.plusDays(step.which()), "Ziek.", by, now);
                case REWORD -> action.reword("Anders " + step.which(), by, now);
                case REOPEN -> action.reopen(step.inSession(), by, now);
            }
            return true;
        } catch (RuleBroken refused) {
            return false;
        }
    }

    private static FollowUpAction agreed(Instant now) {
        return new FollowUpAction(
                UUID.randomUUID(), "Bel de school", PEOPLE.get(0), DUE, ActionOrigin.NONE, somebody(), now);
    }

    private static Sitter sitter(int which) {
        return new Sitter(UUID.randomUUID(), PEOPLE.get(which), "Karin", "Wijkteam", SeatRole.OFFICIAL);
    }

    private static Actor somebody() {
        return new Actor(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "Karin", Standing.MEMBER, Locale.ENGLISH);
    }
}
