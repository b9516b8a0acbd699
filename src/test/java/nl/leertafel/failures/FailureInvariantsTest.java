package nl.leertafel.failures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.tables.SeatRole;

/** Whatever people do to two failures of one table, in whatever order, allowed or not: docs/nomenclature.md holds. */
class FailureInvariantsTest {
    private static final UUID TABLE = UUID.randomUUID();
    private static final Instant START = Instant.parse("2026-07-09T13:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);

    private static final Map<FailureState, Set<FailureState>> WAYS = Map.of(
            FailureState.SUSPECTED, Set.of(FailureState.ACKNOWLEDGED, FailureState.MERGED),
            FailureState.ACKNOWLEDGED, Set.of(FailureState.BEING_WORKED_ON, FailureState.MERGED),
            FailureState.BEING_WORKED_ON, Set.of(FailureState.CHANGE_CLAIMED, FailureState.MERGED),
            FailureState.CHANGE_CLAIMED,
                    Set.of(FailureState.BEING_WORKED_ON, FailureState.RESOLVED, FailureState.MERGED),
            FailureState.RESOLVED, Set.of(FailureState.REOPENED, FailureState.MERGED),
            FailureState.REOPENED, Set.of(FailureState.BEING_WORKED_ON, FailureState.RESOLVED, FailureState.MERGED),
            FailureState.MERGED, Set.of(FailureState.values()));

    /** The first two govern, and own in turn. */
    private static final List<Actor> PEOPLE = Stream.of("Noor", "Karin", "Elif", "Sanne", "Fatma")
            .map(SystemFailureTest::somebody)
            .toList();

    private static final List<SeatRole> ROLES =
            List.of(SeatRole.CHAIR, SeatRole.BOARD_MEMBER, SeatRole.OFFICIAL, SeatRole.FRONTLINE, SeatRole.RESIDENT);

    enum Verb {
        ACKNOWLEDGE,
        CHANGE_OWNER,
        WORK,
        CLAIM,
        CONFIRM,
        DENY,
        ASK_AGAIN,
        LINK,
        UNLINK,
        RELINK,
        TOUCH,
        TAKE_BACK,
        HEAR,
        CLOSE_SESSION,
        RAISE,
        EXPERIMENT,
        DESCRIBE,
        MERGE,
        PART
    }

    /** @param first which of both failures, @param who of the people, @param which of the stories */
    record Step(Verb verb, boolean first, int who, int which) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Verb> onward =
                Arbitraries.of(Verb.ACKNOWLEDGE, Verb.WORK, Verb.CLAIM, Verb.CONFIRM, Verb.CLOSE_SESSION);
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.of(Verb.class)), Tuple.of(1, onward)),
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 2))
                .as(Step::new);
        return step.list().ofMinSize(20).ofMaxSize(120);
    }

    @Property(tries = 1000)
    void hold_after_every_step(@ForAll("steps") List<Step> steps) {
        Two two = new Two();
        Set<FailureState> reached = EnumSet.noneOf(FailureState.class);
        for (Step step : steps) {
            FailureFacts one = two.one.facts();
            FailureFacts other = two.other.facts();
            boolean allowed = two.take(step);
            if (!allowed) {
                assertThat(two.one.facts())
                        .as("a refusal changes nothing: %s", step)
                        .isEqualTo(one);
                assertThat(two.other.facts())
                        .as("a refusal changes nothing: %s", step)
                        .isEqualTo(other);
            }
            holds(one, two.one.facts(), step);
            holds(other, two.other.facts(), step);
            nothingIsLost(two);
            reached.add(two.one.facts().state());
        }
        reached.forEach(state -> Statistics.label("reached").collect(state));
        Statistics.label("reached")
                .coverage(seen -> Stream.of(FailureState.values())
                        .forEach(state -> seen.check(state).count(times -> times > 0)));
    }

    /** What was merged and parted is as it was, but for when something last happened. */
    @Property(tries = 500)
    void parting_takes_back_what_merging_did(@ForAll("steps") List<Step> steps) {
        Two two = new Two();
        steps.stream()
                .filter(step -> step.verb() != Verb.MERGE && step.verb() != Verb.PART)
                .forEach(two::take);
        FailureFacts one = two.one.facts();
        FailureFacts other = two.other.facts();
        if (!two.take(new Step(Verb.MERGE, true, 0, 0))) return;
        assertThat(two.take(new Step(Verb.PART, true, 0, 0))).isTrue();
        assertThat(essence(two.one.facts())).isEqualTo(essence(one));
        assertThat(essence(two.other.facts())).isEqualTo(essence(other));
    }

    /** What was done and taken back is as if it was not done, whatever happened in between that does not build on it. */
    @Property(tries = 500)
    void taking_back_leaves_the_attention_that_there_would_have_been(
            @ForAll("steps") List<Step> steps, @ForAll("sessions") List<Step> since) {
        Two with = new Two();
        Two without = new Two();
        steps.stream()
                .filter(step -> step.verb() != Verb.MERGE && step.verb() != Verb.PART)
                .forEach(step -> {
                    with.take(step);
                    without.take(step);
                });
        UUID action = UUID.randomUUID();
        with.done(action);
        without.pass();
        since.forEach(step -> {
            with.take(step);
            without.take(step);
        });
        with.takeBack(action);
        assertThat(with.one.facts().attention()).isEqualTo(without.one.facts().attention());
    }

    @Provide
    Arbitrary<List<Step>> sessions() {
        return Arbitraries.of(Verb.CLOSE_SESSION, Verb.HEAR, Verb.TOUCH, Verb.DESCRIBE)
                .map(verb -> new Step(verb, true, 0, 0))
                .list()
                .ofMaxSize(8);
    }

    private static List<Object> essence(FailureFacts facts) {
        List<Object> essence = new ArrayList<>(List.of(
                facts.state(),
                facts.description(),
                facts.attention(),
                facts.beads(),
                Set.copyOf(facts.stories()),
                facts.handovers()));
        essence.add(facts.resolvedAt());
        essence.add(facts.claim());
        facts.confirmations().stream()
                .map(given -> List.of(given.personId(), given.claimedAt(), given.stillHappens()))
                .forEach(essence::add);
        return essence;
    }

    private static void holds(FailureFacts before, FailureFacts now, Step step) {
        if (now.state() != before.state())
            assertThat(WAYS.get(before.state()))
                    .as("%s by %s", before.state(), step)
                    .contains(now.state());
        if (!Set.of(FailureState.SUSPECTED, FailureState.ACKNOWLEDGED, FailureState.REOPENED, FailureState.MERGED)
                .contains(now.state()))
            assertThat(now.ownerId()).as("owned: %s", step).isNotNull();
        assertThat(now.resolvedAt() != null).isEqualTo(now.state() == FailureState.RESOLVED);
        assertThat(now.merger() != null).isEqualTo(now.state() == FailureState.MERGED);
        if (now.state() == FailureState.MERGED || now.state() == FailureState.RESOLVED)
            assertThat(now.attention().escalated()).as("rests: %s", step).isFalse();
        if (now.state() == FailureState.RESOLVED) isConfirmed(now);
        escalatesByWaiting(before, now, step);
        assertThat(now.stories().stream().map(StoryLink::storyId)).doesNotHaveDuplicates();
        assertThat(now.beads().stream().map(Bead::sessionId)).doesNotHaveDuplicates();
    }

    private static void isConfirmed(FailureFacts now) {
        List<PracticeConfirmation> gone = now.confirmations().stream()
                .filter(given -> given.claimedAt().equals(now.claimedAt()))
                .filter(given -> !given.stillHappens() && !given.isBy(now.ownerId()))
                .toList();
        assertThat(gone).hasSizeGreaterThanOrEqualTo(2);
        assertThat(gone).anyMatch(given -> given.role().isFromPractice());
    }

    private static void escalatesByWaiting(FailureFacts before, FailureFacts now, Step step) {
        boolean was = before.attention().escalated();
        boolean is = now.attention().escalated();
        boolean returns = before.state() == FailureState.MERGED;
        if (is && !was && !returns) {
            assertThat(step.verb()).isIn(Verb.CLOSE_SESSION, Verb.TAKE_BACK);
            if (step.verb() == Verb.CLOSE_SESSION)
                assertThat(now.attention().waiting()).isGreaterThanOrEqualTo(3);
        }
        if (was && !is)
            assertThat(step.verb())
                    .isIn(Verb.TOUCH, Verb.CHANGE_OWNER, Verb.RAISE, Verb.EXPERIMENT, Verb.CONFIRM, Verb.MERGE);
    }

    private static void nothingIsLost(Two two) {
        Set<UUID> shown = new HashSet<>();
        Stream.of(two.one.facts(), two.other.facts()).forEach(facts -> {
            facts.stories().forEach(link -> shown.add(link.storyId()));
            facts.unlinked().forEach(link -> shown.add(link.storyId()));
        });
        assertThat(shown).isEqualTo(two.linked);
    }

    /** Two failures of one table, and what people do to them as time goes by. */
    private static final class Two {
        final SystemFailure one = named("Wij vragen alles twee keer");
        final SystemFailure other = named("Wij vragen het steeds opnieuw");
        final Set<UUID> linked = new HashSet<>();
        private final List<UUID> stories = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        private Instant now = START;
        private Instant closed = START;

        private static SystemFailure named(String statement) {
            Description what = SystemFailureTest.described(statement, FailureLevel.TABLE);
            return new SystemFailure(PEOPLE.get(3), TABLE, what, null, null, START);
        }

        /** Says whether it was allowed. */
        boolean take(Step step) {
            pass();
            SystemFailure failure = step.first() ? one : other;
            try {
                act(failure, failure == one ? other : one, step, PEOPLE.get(step.who()));
                return true;
            } catch (RuleBroken refused) {
                assertThat(refused.messageKey()).startsWith("failures.rule.");
                return false;
            }
        }

        void done(UUID action) {
            pass();
            one.touch(action, now);
        }

        void takeBack(UUID action) {
            pass();
            one.takeBack(action, PEOPLE.get(0), now);
        }

        void pass() {
            now = now.plus(Duration.ofHours(1));
        }

        private void act(SystemFailure failure, SystemFailure second, Step step, Actor by) {
            UUID governor = PEOPLE.get(step.which() % 2).personId();
            UUID story = stories.get(step.which());
            switch (step.verb()) {
                case ACKNOWLEDGE -> failure.acknowledge(step.which() == 2 ? null : governor, by, now);
                case CHANGE_OWNER -> failure.changeOwner(governor, "Karin", "Zo staat het.", step.who() == 0, by, now);
                case WORK -> failure.beginWork(by, now);
                case CLAIM -> failure.claimChange("Het gaat anders.", by, now);
                case CONFIRM -> failure.answer(false, "", ROLES.get(step.who()), by, now);
                case DENY -> failure.answer(true, "", ROLES.get(step.who()), by, now);
                case ASK_AGAIN -> failure.askAgain(by, now);
                case LINK -> {
                    failure.showIn(story, by, now);
                    linked.add(story);
                }
                case UNLINK -> failure.unlink(story, by, now);
                case RELINK -> failure.relink(story, by, now);
                case TOUCH -> failure.touch(story, now);
                case TAKE_BACK -> failure.takeBack(story, by, now);
                case HEAR -> failure.hear(now);
                case CLOSE_SESSION -> close(by);
                case RAISE ->
                    failure.raise(FailureLevel.values()[step.which() + 1], "De regio", governor, DUE, by, now);
                case EXPERIMENT -> failure.wantExperiment("Eerst doen", governor, DUE, by, now);
                case DESCRIBE ->
                    failure.describe(SystemFailureTest.described("Anders gezegd", FailureLevel.REGION), by, now);
                case MERGE -> failure.merge(second, by, now);
                case PART -> failure.part(second, by, now);
            }
        }

        private void close(Actor by) {
            UUID session = UUID.randomUUID();
            Stream.of(one, other)
                    .filter(failure -> failure.course().needsAttention())
                    .forEach(failure -> failure.attend(session, closed, by, now));
            closed = now;
        }
    }
}
