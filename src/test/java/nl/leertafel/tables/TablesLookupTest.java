package nl.leertafel.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeertafelTest
class TablesLookupTest {
    @Autowired
    World world;

    @Autowired
    TableLookup lookup;

    @Autowired
    TablePages pages;

    private SeatedTable own;
    private SeatedTable other;

    @BeforeEach
    void tables() {
        own = world.table();
        other = world.table();
    }

    @Test
    void whoSitsAtATableSeesThatOneOnly() {
        Actor chair = own.chair();

        assertThat(visible(chair)).containsExactly(own.id());
        assertThat(listed(chair)).containsExactly(own.id());
        assertThat(page(chair, own.id()).name()).startsWith("Leertafel");
        assertThatThrownBy(() -> page(chair, other.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void theAdministratorSeesEveryTableOfTheMunicipality() {
        Actor administrator = world.administrator();
        SeatedTable elsewhere = world.elsewhere().table();

        assertThat(visible(administrator)).containsExactlyInAnyOrder(own.id(), other.id());
        assertThat(listed(administrator)).containsExactlyInAnyOrder(own.id(), other.id());
        assertThatThrownBy(() -> page(administrator, elsewhere.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void aGuestSeesASessionAndNoTable() {
        UUID session = world.insert(Rows.session(world, own));
        Actor guest = world.guest(own, session);

        assertThat(visible(guest)).isEmpty();
        assertThat(listed(guest)).isEmpty();
        assertThatThrownBy(() -> page(guest, own.id())).isInstanceOf(NotFound.class);
        assertThat(seats(guest).isGuestOf(session)).isTrue();
        assertThat(seats(guest).sitsAt(own.id())).isFalse();
    }

    @Test
    void aReaderAndSomebodyWithoutASeatSeeNone() {
        for (Actor actor : List.of(world.reader(), world.person("Zonder zetel"))) {
            assertThat(visible(actor)).isEmpty();
            assertThat(listed(actor)).isEmpty();
            assertThatThrownBy(() -> page(actor, own.id())).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aDeputyIsNotASitter() {
        Actor deputy = world.person("Vervanger");
        world.sql(sql -> sql.sql("update seat set deputy_person_id = ? where id = ?")
                .params(deputy.personId(), own.seat(SeatRole.BOARD_MEMBER))
                .update());

        assertThat(seats(deputy).held()).isEmpty();
        assertThat(visible(deputy)).isEmpty();
    }

    @Test
    void whoIsNoLongerActiveHoldsNoSeat() {
        Actor gone = own.boardMember();
        world.sql(sql -> sql.sql("update person set state = 'DEACTIVATED' where id = ?")
                .param(gone.personId())
                .update());

        assertThat(seats(gone).held()).isEmpty();
        assertThat(visible(gone)).isEmpty();
        assertThat(listed(gone)).isEmpty();
    }

    @Test
    void sittersComeInTheOrderOfTheSeatsWithoutGuestsAndEmptyChairs() {
        world.seat(own.id(), SeatRole.OFFICIAL, null, null);
        world.guest(own, world.insert(Rows.session(world, own)));

        List<Sitter> sitters = world.as(own.chair(), () -> lookup.sitters(own.id()));

        assertThat(sitters)
                .extracting(Sitter::role)
                .containsExactly(
                        SeatRole.CHAIR,
                        SeatRole.FACILITATOR,
                        SeatRole.PRIVACY_REVIEWER,
                        SeatRole.BOARD_MEMBER,
                        SeatRole.OFFICIAL,
                        SeatRole.FRONTLINE,
                        SeatRole.RESIDENT);
        assertThat(sitters).extracting(Sitter::organisation).containsOnly("Wijkteam");
    }

    @Test
    void summariesAreFoundByTheirIds() {
        Actor chair = own.chair();
        UUID unknown = UUID.randomUUID();

        assertThat(world.as(chair, () -> lookup.find(own.id())).rhythmWeeks()).isEqualTo(6);
        assertThat(world.as(chair, () -> lookup.find(List.of(own.id(), unknown))))
                .containsOnlyKeys(own.id());
        assertThat(world.as(chair, () -> lookup.find(List.of()))).isEmpty();
        assertThatThrownBy(() -> world.as(chair, () -> lookup.find(unknown))).isInstanceOf(NotFound.class);
    }

    private Seats seats(Actor actor) {
        return world.as(actor, () -> lookup.seatsOf(actor));
    }

    private TablePage page(Actor actor, UUID table) {
        return world.as(actor, () -> pages.page(actor, table));
    }

    private List<UUID> visible(Actor actor) {
        return world.as(actor, () -> lookup.visibleTo(actor)).stream()
                .map(TableSummary::id)
                .toList();
    }

    private List<UUID> listed(Actor actor) {
        return world.as(actor, () -> pages.list(actor, "", false, null)).rows().stream()
                .map(TableRow::id)
                .toList();
    }
}
