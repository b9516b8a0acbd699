package nl.leertafel.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LeertafelTest
class TablePagesTest {
    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    private Actor administrator;
    private SeatedTable table;

    @BeforeEach
    void table() {
        administrator = world.administrator();
        table = world.table();
    }

    @Test
    void everybodySeesTheTablesAtWhichTheySit() {
        SeatedTable other = world.table();

        assertThat(get(table.resident(), "/tables"))
                .hasStatusOk()
                .bodyText()
                .contains(table.id().toString(), "7 bezet, 0 leeg")
                .doesNotContain(other.id().toString())
                .doesNotContain("/tables/new")
                .doesNotContain("??");
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        World empty = world.elsewhere();

        assertThat(get(empty.administrator(), "/tables")).bodyText().contains("Richt de eerste in");
        assertThat(get(empty.person("Nieuw"), "/tables")).bodyText().contains("Vraag de beheerder");
        assertThat(get(administrator, "/tables?q=bestaatniet")).bodyText().contains("Bekijk alle tafels");
    }

    @Test
    void aTableIsDrawnWithNumbersThatMatchTheList() {
        world.seat(table.id(), SeatRole.OFFICIAL, null, null);

        assertThat(get(table.chair(), "/tables/" + table.id()))
                .hasStatusOk()
                .bodyText()
                .contains("Acht zetels.", "Eén stoel is leeg", "lt-seat--empty", "lt-seat--practice")
                .contains("Getekende tafel: 8 zetels, 7 bezet en 1 leeg. 2 zetels zijn van mensen uit de praktijk.")
                .contains("Persoon chair", "voorzitter, Wijkteam", "elke zes weken", "We luisteren eerst.")
                .doesNotContain("/edit")
                .doesNotContain("??");
    }

    @Test
    void theNextSessionIsWrittenOnTheTableForWhoSitsAtIt() {
        world.insert(Rows.session(world, table)
                .with("starts_at", Rows.days(400), "ends_at", Rows.days(400).plusSeconds(7200)));
        String day = "volgende keer";

        assertThat(get(table.official(), "/tables/" + table.id())).bodyText().contains(day);
        assertThat(get(administrator, "/tables/" + table.id())).bodyText().doesNotContain(day);
    }

    @Test
    void isThereInEnglishToo() {
        assertThat(get(administrator, "/tables/" + table.id() + "?lang=en"))
                .bodyText()
                .contains("Seven seats.", "No chair is empty.", "every six weeks", "Put the table to rest")
                .doesNotContain("??");
    }

    @Test
    void guestsReadersAndStrangersFindNoTable() {
        Actor guest = world.guest(table, world.insert(Rows.session(world, table)));
        List<Actor> strangers = List.of(
                guest,
                world.reader(),
                world.person("Zonder zetel"),
                world.table().chair(),
                world.elsewhere().administrator());

        for (Actor stranger : strangers) {
            assertThat(get(stranger, "/tables/" + table.id())).hasStatus(404);
            assertThat(get(stranger, "/tables/" + table.id() + "/edit")).hasStatus(404);
            assertThat(post(stranger, "/tables/" + table.id() + "/dormancy")).hasStatus(404);
        }
    }

    @Test
    void onlyTheAdministratorSetsUpAndChangesTables() {
        for (Actor member : table.sitters().values()) {
            assertThat(get(member, "/tables/new")).hasStatus(404);
            assertThat(post(member, "/tables", form())).hasStatus(404);
            assertThat(get(member, "/tables/" + table.id() + "/edit")).hasStatus(404);
            assertThat(post(member, "/tables/" + table.id(), form())).hasStatus(404);
            assertThat(post(member, "/tables/" + table.id() + "/handover", "to", "de regio"))
                    .hasStatus(404);
        }
    }

    @Test
    void theChairPutsTheTableToRestAndWakesItAndNobodyElseAtTheTableDoes() {
        for (Actor member : table.sitters().values()) {
            if (member.equals(table.chair())) continue;
            assertThat(post(member, "/tables/" + table.id() + "/dormancy")).hasStatus(404);
            assertThat(post(member, "/tables/" + table.id() + "/activation")).hasStatus(404);
        }
        assertThat(post(table.chair(), "/tables/" + table.id() + "/dormancy"))
                .hasRedirectedUrl("/tables/" + table.id())
                .flash()
                .containsEntry("notice", "tables.notice.dormant");
        assertThat(get(table.frontline(), "/tables/" + table.id())).bodyText().contains("De tafel is in rust");
        assertThat(post(table.chair(), "/tables/" + table.id() + "/activation")).hasStatus(302);
        assertThat(world.count("learning_table where state = 'ACTIVE'")).isEqualTo(1);
    }

    @Test
    void settingUpBeginsWithUsualHouseRules() {
        assertThat(get(administrator, "/tables/new"))
                .hasStatusOk()
                .bodyText()
                .contains("Wij praten met mensen, niet over hen.", "value=\"4\"")
                .doesNotContain("??");
    }

    @Test
    void aNewTableIsShownWithWhatItStillNeeds() {
        MvcTestResult made = post(administrator, "/tables", form());
        String address = String.valueOf(made.getResponse().getRedirectedUrl());

        assertThat(get(administrator, address))
                .bodyText()
                .contains("Er ontbreken drie dingen", "Er is nog geen voorzitter.", "Er zijn huisregels.")
                .contains("Nog geen zetels.", "Voeg een zetel toe")
                .doesNotContain("/activation")
                .doesNotContain("??");
        assertThat(post(administrator, address + "/activation"))
                .hasStatus(409)
                .bodyText()
                .contains("er is geen voorzitter");
    }

    @Test
    void whatIsWrongIsPointedOutAndWhatWasTypedIsKept() {
        assertThat(post(administrator, "/tables", "name", " ", "theme", "Getypt", "purpose", "x".repeat(301)))
                .hasStatus(422)
                .bodyText()
                .contains("<title>Fout: ", "Geef de tafel een naam.", "hooguit 300 tekens", "value=\"Getypt\"")
                .contains("Vul een heel getal in, van 1 tot en met 52.")
                .doesNotContain("??");
        assertThat(post(administrator, "/tables", "name", "Tafel", "purpose", "Zin", "rhythmWeeks", "vaak"))
                .hasStatus(422)
                .bodyText()
                .contains("Vul een heel getal in", "value=\"vaak\"");
        assertThat(post(administrator, "/tables", "name", "Tafel", "purpose", "Zin", "rhythmWeeks", "53"))
                .hasStatus(422);
    }

    @Test
    void twoTablesHaveTwoNames() {
        assertThat(post(administrator, "/tables", form())).hasStatus(302);
        assertThat(post(administrator, "/tables", form("name", "LEERTAFEL Wonen en zorg")))
                .hasStatus(409)
                .bodyText()
                .contains("Er is al een tafel die LEERTAFEL Wonen en zorg heet.");
    }

    @Test
    void aStaleFormShowsBothTexts() {
        String address = "/tables/" + table.id();
        assertThat(post(administrator, address, form("version", "0", "purpose", "Van de eerste.")))
                .hasStatus(302);

        assertThat(post(administrator, address, form("version", "0", "purpose", "Van de tweede.")))
                .hasStatus(409)
                .bodyText()
                .contains("Van de eerste.", "Van de tweede.", "name=\"version\" value=\"1\"")
                .contains("Iemand anders veranderde dit intussen");
        assertThat(post(administrator, address, form("version", "1", "purpose", "Van de tweede.")))
                .hasStatus(302);
    }

    @Test
    void anActiveTableCannotLoseItsHouseRules() {
        assertThat(post(administrator, "/tables/" + table.id(), form("version", "0", "houseRules", " ")))
                .hasStatus(409)
                .bodyText()
                .contains("Een actieve tafel heeft huisregels.");
    }

    @Test
    void aTableThatIsHandedOverStaysToBeReadAndDoesNotChange() {
        String address = "/tables/" + table.id();
        assertThat(get(administrator, address + "/handover"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("??");
        assertThat(post(administrator, address + "/handover", "to", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Vul in wie verdergaat");
        assertThat(post(administrator, address + "/handover", "to", "de regio")).hasRedirectedUrl(address);

        assertThat(get(table.frontline(), address)).bodyText().contains("De tafel is overgedragen.");
        assertThat(get(administrator, address)).bodyText().doesNotContain("/edit", "/seats/new", "/handover");
        assertThat(post(administrator, address, form("version", "1"))).hasStatus(409);
        assertThat(post(administrator, address + "/activation")).hasStatus(409);
    }

    @Test
    void nonsenseInTheAddressIsNotFound() {
        assertThat(get(administrator, "/tables/onzin")).hasStatus(404);
        assertThat(get(administrator, "/tables/" + UUID.randomUUID())).hasStatus(404);
    }

    private static String[] form(String... other) {
        return Desk.table(other);
    }

    private MvcTestResult get(Actor actor, String address) {
        return new Desk(browser, world).get(actor, address);
    }

    private MvcTestResult post(Actor actor, String address, String... fields) {
        return new Desk(browser, world).post(actor, address, fields);
    }
}
