package nl.leertafel.failures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Attention;
import nl.leertafel.tables.SeatRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A session counts by what was done since the one before, never by talk. */
class AttentionTest {
    private static final Instant START = Instant.parse("2026-07-09T13:00:00Z");
    private static final UUID ACTION = UUID.randomUUID();
    private static final LocalDate DUE = LocalDate.of(2026, 9, 1);

    private final Actor chair = SystemFailureTest.somebody("Noor Haddad");
    private final Actor owner = SystemFailureTest.somebody("Karin de Wit");
    private final SystemFailure failure = named(null);
    private @Nullable Instant lastClosed;

    @Test
    void naming_and_acknowledging_it_is_talk() {
        failure.acknowledge(owner.personId(), chair, at(1));
        close(2);
        assertThat(attention().touched()).containsExactly(false);
        assertThat(attention().waiting()).isEqualTo(1);
    }

    @Test
    void the_story_from_which_it_was_named_is_evidence() {
        SystemFailure fromStory = named(UUID.randomUUID());
        fromStory.attend(UUID.randomUUID(), null, chair, at(2));
        fromStory.attend(UUID.randomUUID(), at(2), chair, at(9));
        assertThat(fromStory.facts().attention().touched()).containsExactly(true, false);
    }

    @Test
    void bringing_it_from_a_list_is_talk_too() {
        SystemFailure known = SystemFailure.known(chair, knownSince(at(-90)), at(1));
        known.attend(UUID.randomUUID(), at(-30), chair, at(2));
        assertThat(known.facts().attention().touched()).containsExactly(false);
        assertThat(known.attention().touchedAt()).isEqualTo(at(-90));
    }

    @Test
    void a_story_that_shows_it_touches_it() {
        close(1);
        failure.showIn(UUID.randomUUID(), chair, at(2));
        assertThat(attention().waiting()).isZero();
        close(3);
        close(4);
        assertThat(attention().touched()).containsExactly(false, true, false);
        assertThat(attention().waiting()).isEqualTo(1);
    }

    @Test
    void something_done_before_it_was_named_counts_for_nothing() {
        lastClosed = at(-30);
        close(1);
        assertThat(attention().touched()).containsExactly(false);
    }

    @Test
    void three_untouched_in_a_row_escalate_it_once() {
        close(1);
        close(2);
        assertThat(attention().escalated()).isFalse();
        close(3);
        assertThat(attention().escalated()).isTrue();
        close(4);
        assertThat(escalations()).isEqualTo(1);
        assertThat(attention().waiting()).isEqualTo(4);
    }

    @Test
    void two_untouched_and_a_touched_one_do_not_escalate_it() {
        close(1);
        close(2);
        failure.touch(ACTION, at(3));
        close(4);
        close(5);
        assertThat(attention().escalated()).isFalse();
    }

    @Test
    void something_done_settles_it() {
        escalate();
        failure.touch(ACTION, at(4));
        assertThat(attention().escalated()).isFalse();
        assertThat(attention().waiting()).isZero();
    }

    @Test
    void what_is_taken_back_was_not_done_at_the_sessions_since_either() {
        close(1);
        close(2);
        failure.touch(ACTION, at(3));
        close(4);
        close(5);
        failure.takeBack(ACTION, chair, at(6));
        assertThat(attention()).isEqualTo(new Attention(List.of(false, false, false, false), 4, true));
        assertThat(escalations()).isEqualTo(1);
    }

    @Test
    void what_was_settled_by_what_is_taken_back_is_to_be_chosen_again() {
        escalate();
        failure.touch(ACTION, at(4));
        failure.showIn(UUID.randomUUID(), chair, at(5));
        failure.takeBack(ACTION, chair, at(6));
        assertThat(attention().escalated()).isTrue();
        assertThat(attention().waiting()).isZero();
        assertThat(escalations()).as("told already").isEqualTo(1);
    }

    @Test
    void something_else_that_was_done_still_settles_it() {
        escalate();
        failure.touch(ACTION, at(4));
        failure.touch(UUID.randomUUID(), at(5));
        close(6);
        failure.takeBack(ACTION, chair, at(7));
        assertThat(attention()).isEqualTo(new Attention(List.of(false, false, false, true), 0, false));
    }

    @Test
    void two_that_are_taken_back_leave_nothing_whichever_goes_first() {
        UUID second = UUID.randomUUID();
        close(1);
        Attention before = attention();
        failure.touch(ACTION, at(2));
        failure.touch(second, at(3));
        failure.takeBack(ACTION, chair, at(4));
        assertThat(attention().waiting()).isZero();
        failure.takeBack(second, chair, at(5));
        assertThat(attention()).isEqualTo(before);
    }

    @Test
    void what_the_chair_chose_since_stays_chosen() {
        failure.acknowledge(owner.personId(), chair, START);
        failure.touch(ACTION, at(1));
        for (int day = 2; day < 5; day++) close(day);
        failure.touch(UUID.randomUUID(), at(5));
        for (int day = 6; day < 9; day++) close(day);
        raise(FailureLevel.NATIONAL, 9);
        failure.takeBack(ACTION, chair, at(10));
        assertThat(attention().escalated()).isFalse();
    }

    @Test
    void more_evidence_does_not_settle_it() {
        escalate();
        failure.showIn(UUID.randomUUID(), chair, at(4));
        assertThat(attention().escalated()).isTrue();
    }

    @Test
    void another_owner_settles_it() {
        failure.acknowledge(null, chair, START);
        escalate();
        failure.changeOwner(owner.personId(), owner.name(), "Zo staat het.", true, chair, at(4));
        assertThat(attention().escalated()).isFalse();
    }

    @Test
    void a_higher_level_settles_it_with_a_name_and_a_date_alone() {
        failure.acknowledge(owner.personId(), chair, START);
        escalate();
        failure.describe(SystemFailureTest.described("Wij wachten", FailureLevel.REGION), chair, at(4));
        assertThat(attention().escalated()).isTrue();
        assertRefused(() -> raise(FailureLevel.REGION, 4), "notHigher");
        raise(FailureLevel.NATIONAL, 4);
        assertThat(attention().escalated()).isFalse();
        raise(FailureLevel.NATIONAL, 4);
    }

    @Test
    void a_new_experiment_settles_it() {
        failure.acknowledge(owner.personId(), chair, START);
        escalate();
        failure.wantExperiment("Eerst doen, later verrekenen", owner.personId(), DUE, chair, at(4));
        assertThat(attention().escalated()).isFalse();
        assertThat(attention().waiting()).as("nothing was done yet").isEqualTo(3);
    }

    @Test
    void another_owner_settles_it_when_the_chair_chooses_them() {
        failure.acknowledge(null, chair, START);
        escalate();
        assertRefused(
                () -> failure.changeOwner(owner.personId(), owner.name(), "", false, owner, at(4)), "chairChooses");
        assertThat(attention().escalated()).isTrue();
    }

    @Test
    void nothing_is_chosen_for_what_nobody_acknowledged() {
        assertRefused(() -> raise(FailureLevel.NATIONAL, 4), "acknowledgeFirst");
        assertRefused(
                () -> failure.wantExperiment("Eerst doen", owner.personId(), DUE, chair, at(4)), "acknowledgeFirst");
    }

    @Test
    void what_practice_answers_touches_it() {
        failure.acknowledge(owner.personId(), chair, START);
        failure.beginWork(owner, START);
        failure.claimChange("Anders nu.", owner, START);
        close(1);
        failure.answer(false, "", SeatRole.FRONTLINE, SystemFailureTest.somebody("Sanne Vos"), at(2));
        close(3);
        assertThat(attention().touched()).containsExactly(false, true);
    }

    private void raise(FailureLevel level, int day) {
        failure.raise(level, "De minister", owner.personId(), DUE, chair, at(day));
    }

    private static void assertRefused(Runnable verb, String rule) {
        assertThatThrownBy(verb::run).hasMessage("failures.rule." + rule);
    }

    private void escalate() {
        close(1);
        close(2);
        close(3);
        assertThat(attention().escalated()).isTrue();
    }

    private void close(int day) {
        failure.attend(UUID.randomUUID(), lastClosed, chair, at(day));
        lastClosed = at(day);
    }

    private Attention attention() {
        return failure.facts().attention();
    }

    private long escalations() {
        return failure.announced().stream()
                .filter(FailureEscalated.class::isInstance)
                .count();
    }

    private static KnownFailure knownSince(Instant day) {
        return new KnownFailure(
                UUID.randomUUID(), "Wij wachten", FailureKind.CAPACITY, FailureLevel.TABLE, Set.of(), "", null, day);
    }

    private SystemFailure named(@Nullable UUID story) {
        Description what = SystemFailureTest.described("Wij wachten", FailureLevel.TABLE);
        return new SystemFailure(chair, UUID.randomUUID(), what, null, story, START);
    }

    private static Instant at(int day) {
        return START.plus(Duration.ofDays(day));
    }
}
