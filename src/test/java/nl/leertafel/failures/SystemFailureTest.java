package nl.leertafel.failures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Domain;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Standing;
import nl.leertafel.shared.Subject;
import nl.leertafel.tables.SeatRole;
import org.junit.jupiter.api.Test;

class SystemFailureTest {
    private static final UUID MUNICIPALITY = UUID.randomUUID();
    private static final UUID TABLE = UUID.randomUUID();
    private static final Instant START = Instant.parse("2026-07-09T13:00:00Z");

    private final Actor chair = somebody("Noor Haddad");
    private final Actor owner = somebody("Karin de Wit");
    private final Actor worker = somebody("Sanne Vos");
    private final Actor resident = somebody("Fatma Kaya");
    private final Actor official = somebody("Elif Aydın");
    private final UUID story = UUID.randomUUID();
    private final SystemFailure failure = new SystemFailure(
            worker, TABLE, described("Wij vragen alles twee keer", FailureLevel.TABLE), null, null, START);

    @Test
    void is_suspected_when_named() {
        assertThat(failure.facts().state()).isEqualTo(FailureState.SUSPECTED);
        assertThat(heard(failure)).containsExactly("failure.named");
    }

    @Test
    void tells_the_session_and_the_story_of_its_name() {
        UUID session = UUID.randomUUID();
        SystemFailure told = new SystemFailure(
                worker, TABLE, described("Wij schuiven door", FailureLevel.TABLE), session, story, START);
        assertThat(events(told).get(0).about())
                .containsExactly(Subject.failure(told.id()), Subject.session(session), Subject.story(story));
    }

    @Test
    void is_acknowledged_once() {
        failure.acknowledge(owner.personId(), chair, at(1));
        assertThat(failure.facts().state()).isEqualTo(FailureState.ACKNOWLEDGED);
        assertRefused(() -> failure.acknowledge(owner.personId(), chair, at(2)), "alreadyAcknowledged");
    }

    @Test
    void may_be_acknowledged_without_an_owner_but_not_worked_on() {
        failure.acknowledge(null, chair, at(1));
        assertRefused(() -> failure.beginWork(chair, at(2)), "noOwner");
        failure.changeOwner(owner.personId(), owner.name(), "Zo staat het.", true, chair, at(3));
        failure.beginWork(owner, at(4));
        assertThat(failure.facts().state()).isEqualTo(FailureState.BEING_WORKED_ON);
    }

    @Test
    void gets_no_other_owner_before_it_is_acknowledged() {
        assertRefused(
                () -> failure.changeOwner(owner.personId(), owner.name(), "Zo staat het.", true, chair, at(1)),
                "acknowledgeFirst");
    }

    @Test
    void gets_no_other_owner_that_is_the_same_one() {
        failure.acknowledge(owner.personId(), chair, at(1));
        assertRefused(
                () -> failure.changeOwner(owner.personId(), owner.name(), "Zo staat het.", true, chair, at(2)),
                "sameOwner");
    }

    @Test
    void gets_no_other_owner_once_resolved() {
        resolve();
        assertRefused(
                () -> failure.changeOwner(chair.personId(), chair.name(), "Zo staat het.", true, chair, at(9)),
                "alreadyResolved");
    }

    @Test
    void is_worked_on_only_after_it_was_acknowledged() {
        assertRefused(() -> failure.beginWork(owner, at(1)), "notToBeWorkedOn");
    }

    @Test
    void is_claimed_to_have_changed_only_while_being_worked_on() {
        failure.acknowledge(owner.personId(), chair, at(1));
        assertRefused(() -> failure.claimChange("Anders", owner, at(2)), "notBeingWorkedOn");
    }

    @Test
    void is_claimed_to_have_changed_in_words() {
        work();
        assertRefused(() -> failure.claimChange("  ", owner, at(3)), "claimNeedsWords");
        failure.claimChange("We voeren de intake samen.", owner, at(4));
        assertThat(failure.facts().state()).isEqualTo(FailureState.CHANGE_CLAIMED);
    }

    @Test
    void asks_practice_only_after_a_claim() {
        work();
        assertRefused(() -> gone(worker, SeatRole.FRONTLINE, 3), "nothingClaimed");
    }

    @Test
    void is_not_confirmed_by_its_owner() {
        claim();
        assertRefused(() -> gone(owner, SeatRole.BOARD_MEMBER, 4), "ownerDoesNotConfirm");
    }

    @Test
    void is_answered_once_by_each_for_each_claim() {
        claim();
        gone(worker, SeatRole.FRONTLINE, 4);
        assertRefused(() -> gone(worker, SeatRole.FRONTLINE, 5), "alreadyAnswered");
        still(resident, SeatRole.RESIDENT, 6);
        failure.claimChange("Nu echt.", owner, at(7));
        gone(worker, SeatRole.FRONTLINE, 8);
        assertThat(failure.hearing().practice().confirmed()).isEqualTo(1);
    }

    @Test
    void is_resolved_by_two_of_whom_one_is_from_practice() {
        claim();
        gone(official, SeatRole.OFFICIAL, 4);
        assertThat(failure.facts().state()).isEqualTo(FailureState.CHANGE_CLAIMED);
        gone(resident, SeatRole.RESIDENT, 5);
        assertThat(failure.facts().state()).isEqualTo(FailureState.RESOLVED);
        assertThat(failure.facts().resolvedAt()).isEqualTo(at(5));
        assertThat(heard(failure)).endsWith("failure.practiceConfirmed", "failure.resolved");
    }

    @Test
    void is_not_resolved_by_those_who_govern_alone() {
        claim();
        gone(official, SeatRole.OFFICIAL, 4);
        gone(chair, SeatRole.CHAIR, 5);
        assertThat(failure.facts().state()).isEqualTo(FailureState.CHANGE_CLAIMED);
        assertThat(failure.hearing().practice().lacksPractice()).isTrue();
    }

    @Test
    void does_not_count_what_its_present_owner_answered_before() {
        claim();
        gone(worker, SeatRole.FRONTLINE, 4);
        failure.changeOwner(worker.personId(), worker.name(), "Zo staat het.", true, chair, at(5));
        gone(resident, SeatRole.RESIDENT, 6);
        assertThat(failure.facts().state()).isEqualTo(FailureState.CHANGE_CLAIMED);
    }

    @Test
    void is_worked_on_again_when_it_still_happens() {
        claim();
        gone(worker, SeatRole.FRONTLINE, 4);
        still(resident, SeatRole.RESIDENT, 5);
        assertThat(failure.facts().state()).isEqualTo(FailureState.BEING_WORKED_ON);
        assertThat(heard(failure)).endsWith("failure.practiceDenied");
    }

    @Test
    void opens_again_when_it_still_happens_after_it_was_resolved() {
        resolve();
        still(official, SeatRole.OFFICIAL, 9);
        assertThat(failure.facts().state()).isEqualTo(FailureState.REOPENED);
        assertThat(failure.facts().resolvedAt()).isNull();
        failure.beginWork(owner, at(10));
        assertThat(failure.facts().state()).isEqualTo(FailureState.BEING_WORKED_ON);
    }

    @Test
    void opens_again_when_a_new_story_shows_it() {
        resolve();
        failure.showIn(story, worker, at(9));
        assertThat(failure.facts().state()).isEqualTo(FailureState.REOPENED);
        assertThat(heard(failure)).endsWith("failure.linked", "failure.reopened");
    }

    @Test
    void is_resolved_as_before_when_the_story_that_opened_it_was_linked_by_mistake() {
        resolve();
        FailureFacts before = failure.facts();
        failure.showIn(story, worker, at(9));
        failure.unlink(story, worker, at(10));
        assertThat(failure.facts().state()).isEqualTo(FailureState.RESOLVED);
        assertThat(failure.facts().resolvedAt()).isEqualTo(before.resolvedAt());
        assertThat(failure.facts().attention()).isEqualTo(before.attention());
        assertThat(heard(failure)).endsWith("failure.unlinked", "failure.reopeningTakenBack");
    }

    @Test
    void stays_open_when_the_story_is_unlinked_later_than_a_day_after() {
        resolve();
        failure.showIn(story, worker, at(9));
        failure.unlink(story, worker, at(10).plusSeconds(1));
        assertThat(failure.facts().state()).isEqualTo(FailureState.REOPENED);
    }

    @Test
    void stays_open_when_something_happened_since() {
        resolve();
        failure.showIn(story, worker, at(9));
        failure.hear(at(9).plusSeconds(60));
        failure.unlink(story, worker, at(10));
        assertThat(failure.facts().state()).isEqualTo(FailureState.REOPENED);
    }

    @Test
    void stays_open_when_another_story_is_unlinked_than_the_one_that_opened_it() {
        failure.showIn(story, worker, at(0));
        resolve();
        failure.showIn(UUID.randomUUID(), worker, at(9));
        failure.unlink(story, worker, at(10));
        assertThat(failure.facts().state()).isEqualTo(FailureState.REOPENED);
    }

    @Test
    void opens_again_when_the_story_is_linked_after_all() {
        resolve();
        failure.showIn(story, worker, at(9));
        failure.unlink(story, worker, at(10));
        failure.relink(story, worker, at(10));
        assertThat(failure.facts().state()).isEqualTo(FailureState.REOPENED);
    }

    @Test
    void stays_resolved_when_a_story_comes_back_that_showed_it_before() {
        failure.showIn(story, worker, at(0));
        resolve();
        failure.unlink(story, worker, at(9));
        failure.relink(story, worker, at(10));
        assertThat(failure.facts().state()).isEqualTo(FailureState.RESOLVED);
    }

    @Test
    void takes_no_story_back_that_came_with_another_failure() {
        SystemFailure other = new SystemFailure(
                worker, TABLE, described("Wij vragen alles drie keer", FailureLevel.REGION), null, story, at(0));
        failure.showIn(story, worker, at(0));
        failure.unlink(story, worker, at(1));
        failure.merge(other, chair, at(2));
        assertThat(failure.facts().unlinked()).isEmpty();
        assertRefused(() -> failure.relink(story, worker, at(3)), "notUnlinked");
        failure.unlink(story, worker, at(4));
        assertThat(failure.facts().unlinked()).hasSize(1);
    }

    @Test
    void takes_each_story_once() {
        failure.showIn(story, worker, at(1));
        assertRefused(() -> failure.showIn(story, resident, at(2)), "alreadyLinked");
    }

    @Test
    void is_described_otherwise() {
        failure.describe(described("Wij vragen alles drie keer", FailureLevel.REGION), worker, at(1));
        assertThat(failure.facts().description().statement()).isEqualTo("Wij vragen alles drie keer");
        assertThat(failure.facts().description().domains()).containsExactly(Domain.YOUTH_CARE);
    }

    private void work() {
        failure.acknowledge(owner.personId(), chair, at(1));
        failure.beginWork(owner, at(2));
    }

    private void claim() {
        work();
        failure.claimChange("We voeren de intake samen.", owner, at(3));
    }

    private void resolve() {
        claim();
        gone(worker, SeatRole.FRONTLINE, 4);
        gone(resident, SeatRole.RESIDENT, 5);
        assertThat(failure.facts().state()).isEqualTo(FailureState.RESOLVED);
    }

    private void gone(Actor by, SeatRole role, int day) {
        failure.answer(false, "", role, by, at(day));
    }

    private void still(Actor by, SeatRole role, int day) {
        failure.answer(true, "Vorige week nog.", role, by, at(day));
    }

    private static void assertRefused(Runnable verb, String rule) {
        assertThatThrownBy(verb::run).hasMessage("failures.rule." + rule);
    }

    private static Instant at(int day) {
        return START.plus(Duration.ofDays(day));
    }

    static Description described(String statement, FailureLevel level) {
        return new Description(statement, FailureKind.CULTURE, level, Set.of(Domain.YOUTH_CARE), "");
    }

    static Actor somebody(String name) {
        return new Actor(
                UUID.randomUUID(), UUID.randomUUID(), MUNICIPALITY, name, Standing.MEMBER, Locale.forLanguageTag("nl"));
    }

    private static List<String> heard(SystemFailure failure) {
        return events(failure).stream().map(Happened::what).toList();
    }

    private static List<Happened> events(SystemFailure failure) {
        return failure.announced().stream().map(Happened.class::cast).toList();
    }
}
