package nl.leertafel.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.leertafel.people.PersonSummary;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Standing;
import org.junit.jupiter.api.Test;

class SeatTest {
    private static final Instant LATE_IN_AMSTERDAM = Instant.parse("2026-11-26T23:30:00Z");
    private static final LocalDate THAT_DAY = LocalDate.of(2026, 11, 27);
    private final Actor by = new Actor(
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            "Beheerder",
            Standing.ADMINISTRATOR,
            Locale.forLanguageTag("nl"));
    private final PersonSummary karin = person("Karin de Wit");
    private final PersonSummary johan = person("Johan Prins");
    private final Seat seat = seat(SeatRole.BOARD_MEMBER, "");

    @Test
    void isAnEmptyChairAtFirst() {
        assertThat(seat.state()).isEqualTo(SeatState.VACANT);
        assertThat(seat.since()).isEqualTo(THAT_DAY);
    }

    @Test
    void isTaken() {
        seat.take(karin, by, LATE_IN_AMSTERDAM);

        assertThat(seat.state()).isEqualTo(SeatState.TAKEN);
        assertThat(seat.personId()).isEqualTo(karin.id());
    }

    @Test
    void isNotTakenTwiceByTheSame() {
        seat.take(karin, by, LATE_IN_AMSTERDAM);

        assertThatThrownBy(() -> seat.take(karin, by, LATE_IN_AMSTERDAM)).hasMessage("tables.rule.sitsAlready");
    }

    @Test
    void whoHandsItOverKeepsTheirPlaceUntilThereIsASuccessor() {
        seat.take(karin, by, LATE_IN_AMSTERDAM);
        seat.beginHandingOver(karin.name(), by, LATE_IN_AMSTERDAM);
        assertThat(seat.state()).isEqualTo(SeatState.BEING_HANDED_OVER);
        assertThat(seat.personId()).isEqualTo(karin.id());

        seat.take(johan, by, LATE_IN_AMSTERDAM);
        assertThat(seat.state()).isEqualTo(SeatState.TAKEN);
        assertThat(seat.personId()).isEqualTo(johan.id());
    }

    @Test
    void whoHandsItOverMayStay() {
        seat.take(karin, by, LATE_IN_AMSTERDAM);
        seat.beginHandingOver(karin.name(), by, LATE_IN_AMSTERDAM);
        seat.stopHandingOver(karin.name(), by, LATE_IN_AMSTERDAM);

        assertThat(seat.state()).isEqualTo(SeatState.TAKEN);
    }

    @Test
    void anEmptyChairIsNotHandedOver() {
        assertThatThrownBy(() -> seat.beginHandingOver("", by, LATE_IN_AMSTERDAM))
                .hasMessage("tables.rule.nobodySitsHere");
        assertThatThrownBy(() -> seat.stopHandingOver("", by, LATE_IN_AMSTERDAM))
                .hasMessage("tables.rule.nobodySitsHere");
    }

    @Test
    void anEmptyChairSaysWhoseVoiceIsMissing() {
        seat.take(karin, by, LATE_IN_AMSTERDAM);
        seat.describe("", johan.id());
        seat.vacate(karin, by, LATE_IN_AMSTERDAM);

        assertThat(seat.state()).isEqualTo(SeatState.VACANT);
        assertThat(seat.personId()).isNull();
        assertThat(seat.deputyPersonId()).isNull();
        assertThat(seat.label()).isEqualTo("Wijkteam");
    }

    @Test
    void anEmptyChairKeepsTheLabelThatItHad() {
        Seat labelled = seat(SeatRole.BOARD_MEMBER, "huisartsen");
        labelled.take(karin, by, LATE_IN_AMSTERDAM);
        labelled.vacate(karin, by, LATE_IN_AMSTERDAM);

        assertThat(labelled.label()).isEqualTo("huisartsen");
    }

    @Test
    void nobodyLeavesAnEmptyChair() {
        assertThatThrownBy(() -> seat.vacate(karin, by, LATE_IN_AMSTERDAM)).hasMessage("tables.rule.nobodySitsHere");
    }

    @Test
    void isRemovedOnlyWhenNobodySitsThere() {
        seat.take(karin, by, LATE_IN_AMSTERDAM);
        assertThatThrownBy(() -> seat.remove(by, LATE_IN_AMSTERDAM)).hasMessage("tables.rule.somebodySitsHere");

        seat.vacate(karin, by, LATE_IN_AMSTERDAM);
        seat.remove(by, LATE_IN_AMSTERDAM);
        assertThat(seat.isRemoved()).isTrue();
        assertThatThrownBy(() -> seat.take(karin, by, LATE_IN_AMSTERDAM)).hasMessage("tables.rule.seatRemoved");
        assertThatThrownBy(() -> seat.remove(by, LATE_IN_AMSTERDAM)).hasMessage("tables.rule.seatRemoved");
    }

    @Test
    void nobodyIsTheirOwnDeputy() {
        seat.take(karin, by, LATE_IN_AMSTERDAM);

        assertThatThrownBy(() -> seat.describe("", karin.id())).hasMessage("tables.rule.ownDeputy");
    }

    @Test
    void aDeputyWhoTakesTheSeatIsNoDeputyAnyMore() {
        seat.take(karin, by, LATE_IN_AMSTERDAM);
        seat.describe("", johan.id());
        seat.take(johan, by, LATE_IN_AMSTERDAM);

        assertThat(seat.deputyPersonId()).isNull();
    }

    @Test
    void aGuestComesForOneSession() {
        assertThatThrownBy(() -> seat(SeatRole.GUEST, "")).hasMessage("tables.rule.guestHasSession");
        assertThatThrownBy(() -> seat.giveRole(SeatRole.GUEST, "", by, LATE_IN_AMSTERDAM))
                .hasMessage("tables.rule.guestHasSession");
    }

    @Test
    void theChairOfAGuestGoesWithThem() {
        Seat guest = new Seat(UUID.randomUUID(), 1, SeatRole.GUEST, "", UUID.randomUUID(), by, LATE_IN_AMSTERDAM);
        guest.take(karin, by, LATE_IN_AMSTERDAM);
        guest.vacate(karin, by, LATE_IN_AMSTERDAM);

        assertThat(guest.isRemoved()).isTrue();
    }

    @Test
    void aGuestGetsNoOtherRole() {
        Seat guest = new Seat(UUID.randomUUID(), 1, SeatRole.GUEST, "", UUID.randomUUID(), by, LATE_IN_AMSTERDAM);

        assertThatThrownBy(() -> guest.giveRole(SeatRole.PRIVACY_REVIEWER, "", by, LATE_IN_AMSTERDAM))
                .hasMessage("tables.rule.guestHasSession");
    }

    private Seat seat(SeatRole role, String label) {
        return new Seat(UUID.randomUUID(), 1, role, label, null, by, LATE_IN_AMSTERDAM);
    }

    private static PersonSummary person(String name) {
        return new PersonSummary(UUID.randomUUID(), name, UUID.randomUUID(), "Wijkteam");
    }
}
