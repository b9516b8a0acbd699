package nl.leertafel.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.leertafel.people.PersonDeactivated;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@LeertafelTest
class SeatPagesTest {
    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    private Actor administrator;
    private SeatedTable table;
    private Desk desk;
    private String seats;

    @BeforeEach
    void table() {
        administrator = world.administrator();
        table = world.table();
        desk = new Desk(browser, world);
        seats = "/tables/" + table.id() + "/seats";
    }

    @Test
    void onlyTheAdministratorGivesSeats() {
        String seat = seats + "/" + table.seat(SeatRole.OFFICIAL);
        Actor foreign = world.elsewhere().administrator();
        for (Actor member : table.sitters().values()) refused(member, seat);
        refused(foreign, seat);
        assertThat(world.count("seat where version > 0 or removed_on is not null"))
                .isZero();
        assertThat(world.count("seat")).isEqualTo(7);
    }

    private void refused(Actor actor, String seat) {
        assertThat(desk.get(actor, seats + "/new")).hasStatus(404);
        assertThat(desk.post(actor, seats, "role", "CHAIR", "label", "x")).hasStatus(404);
        assertThat(desk.get(actor, seat)).hasStatus(404);
        assertThat(desk.post(actor, seat, "role", "OFFICIAL", "label", "x")).hasStatus(404);
        assertThat(desk.get(actor, seat + "/vacancy")).hasStatus(404);
        assertThat(desk.post(actor, seat + "/vacancy")).hasStatus(404);
        assertThat(desk.post(actor, seat + "/removal")).hasStatus(404);
    }

    @Test
    void somebodyGetsASeat() {
        Actor johan = world.person("Johan Prins");

        assertThat(desk.get(administrator, seats + "/new"))
                .hasStatusOk()
                .bodyText()
                .contains("Johan Prins, Wijkteam", "Nog niemand: de stoel is leeg")
                .doesNotContain("value=\"GUEST\"")
                .doesNotContain("??");
        assertThat(add("role", "BOARD_MEMBER", "person", johan.personId().toString()))
                .hasRedirectedUrl("/tables/" + table.id());
        assertThat(desk.get(johan, "/tables")).bodyText().contains(table.id().toString());
    }

    @Test
    void anEmptyChairStandsForSomebody() {
        assertThat(add("role", "BOARD_MEMBER", "label", " "))
                .hasStatus(422)
                .bodyText()
                .contains("schrijf op voor wie deze lege stoel staat")
                .doesNotContain("??");
        assertThat(add("role", "BOARD_MEMBER", "label", "huisartsen")).hasStatus(302);
        assertThat(desk.get(table.chair(), "/tables/" + table.id())
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
        assertThat(world.count("seat where label = 'huisartsen' and state = 'VACANT'"))
                .isEqualTo(1);
    }

    @Test
    void thereIsOneChairAndNobodySitsTwiceInARole() {
        assertThat(add("role", "CHAIR", "label", "wethouder"))
                .hasStatus(409)
                .bodyText()
                .contains("al een stoel voor de voorzitter");
        assertThat(add("role", "OFFICIAL", "person", table.official().personId().toString()))
                .hasStatus(409)
                .bodyText()
                .contains("zit al in deze rol");
        assertThat(add(
                        "role",
                        "FACILITATOR",
                        "person",
                        table.official().personId().toString()))
                .hasStatus(302);
    }

    @Test
    void onlyPeopleOfTheMunicipalityGetASeat() {
        Actor stranger = world.elsewhere().person("Vreemde");

        assertThat(add("role", "OFFICIAL", "person", stranger.personId().toString()))
                .hasStatus(409)
                .bodyText()
                .contains("niet bekend in je gemeente");
        assertThat(add(
                        "role",
                        "OFFICIAL",
                        "person",
                        table.chair().personId().toString(),
                        "deputy",
                        stranger.personId().toString()))
                .hasStatus(409);
        assertThat(add("role", "OFFICIAL", "person", "onzin")).hasStatus(404);
        assertThat(add("role", "KEIZER", "label", "x")).hasStatus(404);
        assertThat(world.count("seat")).isEqualTo(7);
    }

    @Test
    void aSeatIsHandedOverAndPassedOn() {
        String seat = seats + "/" + table.seat(SeatRole.OFFICIAL);
        String person = table.official().personId().toString();
        Actor successor = world.person("Opvolger");

        assertThat(desk.post(
                        administrator,
                        seat,
                        "version",
                        "0",
                        "role",
                        "OFFICIAL",
                        "person",
                        person,
                        "handingOver",
                        "true"))
                .hasStatus(302);
        assertThat(world.count("seat where state = 'BEING_HANDED_OVER'")).isEqualTo(1);
        assertThat(desk.get(table.official(), "/tables"))
                .bodyText()
                .contains(table.id().toString());

        assertThat(desk.post(
                        administrator,
                        seat,
                        "version",
                        "1",
                        "role",
                        "OFFICIAL",
                        "person",
                        successor.personId().toString()))
                .hasStatus(302);
        assertThat(desk.get(successor, "/tables"))
                .bodyText()
                .contains(table.id().toString());
        assertThat(desk.get(table.official(), "/tables"))
                .bodyText()
                .doesNotContain(table.id().toString());
    }

    @Test
    void whoLeavesCanNoLongerRead() {
        String seat = seats + "/" + table.seat(SeatRole.OFFICIAL);

        assertThat(desk.get(administrator, seat + "/vacancy"))
                .hasStatusOk()
                .bodyText()
                .contains("Gaat Persoon official weg van de tafel?")
                .doesNotContain("??");
        assertThat(desk.post(administrator, seat + "/vacancy", "version", "0"))
                .hasRedirectedUrl("/tables/" + table.id());
        assertThat(desk.get(table.official(), "/tables/" + table.id())).hasStatus(404);
        assertThat(desk.get(administrator, seat + "/vacancy")).hasStatus(409);
        assertThat(desk.get(administrator, seat)).bodyText().contains("Haal de stoel weg", "Leeg sinds");
    }

    @Test
    void whoTookTheSeatMeanwhileIsNotSentAwayInstead() {
        UUID seat = table.seat(SeatRole.OFFICIAL);
        Actor successor = world.person("Opvolger");
        String address = seats + "/" + seat;
        String person = successor.personId().toString();
        assertThat(desk.post(administrator, address, "version", "0", "role", "OFFICIAL", "person", person))
                .hasStatus(302);

        assertThat(desk.post(administrator, address + "/vacancy", "version", "0"))
                .hasStatus(409);
        assertThat(desk.get(successor, "/tables/" + table.id())).hasStatusOk();
        assertThat(desk.post(administrator, address + "/vacancy", "version", "1"))
                .hasStatus(302);
    }

    @Test
    void anEmptyChairIsTakenAwayAndATakenOneIsNot() {
        String seat = seats + "/" + table.seat(SeatRole.OFFICIAL);

        assertThat(desk.post(administrator, seat + "/removal")).hasStatus(409);
        UUID twice = UUID.randomUUID();
        assertThat(desk.post(administrator, seat + "/vacancy", "version", "0")).hasStatus(302);
        assertThat(desk.send(twice, administrator, seat + "/removal")).hasStatus(302);
        assertThat(desk.send(twice, administrator, seat + "/removal")).hasStatus(302);
        assertThat(desk.get(administrator, seat)).hasStatus(404);
        assertThat(world.count("seat where removed_on is not null")).isEqualTo(1);
    }

    @Test
    void aNewChairMayFollowOneThatWasTakenAway() {
        String chair = seats + "/" + table.seat(SeatRole.CHAIR);
        assertThat(desk.post(administrator, chair + "/vacancy", "version", "0")).hasStatus(302);
        assertThat(desk.post(administrator, chair + "/removal")).hasStatus(302);

        assertThat(add("role", "CHAIR", "label", "wethouder")).hasStatus(302);
    }

    @Test
    void aStaleFormShowsWhatIsStoredNow() {
        String seat = seats + "/" + table.seat(SeatRole.OFFICIAL);
        String person = table.official().personId().toString();
        assertThat(desk.post(
                        administrator,
                        seat,
                        "version",
                        "0",
                        "role",
                        "OFFICIAL",
                        "person",
                        person,
                        "label",
                        "gemeentesecretaris"))
                .hasStatus(302);

        assertThat(desk.post(
                        administrator,
                        seat,
                        "version",
                        "0",
                        "role",
                        "BOARD_MEMBER",
                        "person",
                        person,
                        "label",
                        "directie"))
                .hasStatus(409)
                .bodyText()
                .contains("gemeentesecretaris", "value=\"directie\"", "name=\"version\" value=\"1\"")
                .doesNotContain("??");
    }

    @Test
    void aGuestComesForOneSessionAndGoesWithTheirChair() {
        String session = world.insert(Rows.session(world, table)).toString();
        Actor guest = world.person("Gast");

        assertThat(desk.get(administrator, seats + "/new?session=" + session))
                .hasStatusOk()
                .bodyText()
                .contains("Een gast is bij één sessie.", session)
                .doesNotContain("??");
        assertThat(add("role", "GUEST", "session", session)).hasStatus(422);
        assertThat(add("role", "GUEST", "person", guest.personId().toString())).hasStatus(409);
        assertThat(add("role", "OFFICIAL", "session", session, "label", "x")).hasStatus(409);
        assertThat(add(
                        "role",
                        "GUEST",
                        "session",
                        session,
                        "person",
                        guest.personId().toString()))
                .hasStatus(302);
        assertThat(world.count("seat where role = 'GUEST' and removed_on is null"))
                .isEqualTo(1);
    }

    @Test
    void whoIsDeactivatedLeavesAnEmptyChairAndIsNobodysDeputy() {
        Actor official = table.official();
        world.sql(sql -> sql.sql("update seat set deputy_person_id = ? where role = 'BOARD_MEMBER'")
                .param(official.personId())
                .update());

        world.as(
                administrator,
                () -> transactions.executeWithoutResult(status ->
                        events.publishEvent(new PersonDeactivated(official.personId(), administrator, Rows.now()))));

        assertThat(world.count("seat where state = 'VACANT' and label = 'Wijkteam'"))
                .isEqualTo(1);
        assertThat(world.count("seat where deputy_person_id is not null")).isZero();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult add(String... fields) {
        return desk.post(administrator, seats, fields);
    }
}
