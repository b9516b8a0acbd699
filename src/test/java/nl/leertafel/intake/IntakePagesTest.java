package nl.leertafel.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.Statements;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A list of known failures from its file to the register and back. */
@LeertafelTest
class IntakePagesTest {
    private static final String HEADERS = "Kwestie;Soort;Niveau;Raakt;Omweg nu;Eigenaar;Genoemd op\n";
    private static final String GOOD = "Wij schuiven door;Wet;gemeente;jeugdhulp, wonen;Bellen;;27-11-2024\n";

    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    @Autowired
    IntakeEnding ending;

    @Autowired
    Clock clock;

    private SeatedTable table;
    private Actor chair;
    private ImportDesk desk;

    @BeforeEach
    void seat() {
        table = world.table();
        chair = table.chair();
        desk = new ImportDesk(browser, world);
    }

    @Test
    void a_list_is_read_checked_taken_over_and_undone() {
        String place = upload(chair, HEADERS + GOOD + "Een schot;Schot tussen budgetten;regio;;;;\n");
        assertThat(get(chair, place + "/columns"))
                .hasStatusOk()
                .bodyText()
                .contains("Welke kolom is wat?", "A: Kwestie", "Wij schuiven door")
                .doesNotContain("??");
        choose(place, "");
        assertThat(get(chair, place + "/check"))
                .hasStatusOk()
                .bodyText()
                .contains("2 rijen zijn klaar", "Neem 2 kwesties over")
                .doesNotContain("??");
        assertThat(post(chair, place + "/failures")).hasStatus3xxRedirection();
        assertThat(world.count("system_failure where state = 'SUSPECTED' and kind = 'LAW' and level = 'MUNICIPALITY'"))
                .isOne();
        assertThat(world.count("failure_import where content is null and carried_out_at is not null"))
                .isOne();
        assertThat(get(chair, place)).hasStatusOk().bodyText().contains("Uit lijst.csv komen 2 kwesties", "Een schot");
        assertThat(post(chair, place + "/undo")).hasStatus3xxRedirection();
        assertThat(world.count("system_failure")).isZero();
        assertThat(get(chair, place))
                .hasStatusOk()
                .bodyText()
                .contains("is weer weg")
                .doesNotContain("??");
    }

    @Test
    void nothing_is_taken_over_while_a_row_has_something_wrong_that_is_not_left_out() {
        String place = upload(
                chair,
                HEADERS + GOOD
                        + ";Wet;gemeente;;;;\nIets;Vreemd;maan;kaas;;Niemand;31-2-2024\nBel 06 12345678;Wet;regio;;;;\n"
                        + "Wij schuiven door!;wet;land;;;;\nLater;Wet;regio;;;;1-1-2999\n");
        choose(place, "");
        assertThat(get(chair, place + "/check"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "De kwestie ontbreekt.",
                        "‘Vreemd’ is niet herkend",
                        "‘maan’ is niet herkend",
                        "‘kaas’ is niet herkend",
                        "Niemand kan aan tafel",
                        "‘31-2-2024’ is geen datum",
                        "telefoonnummer",
                        "Dit staat ook in rij 2",
                        "ligt in de toekomst")
                .doesNotContain("??");
        assertThat(post(chair, place + "/failures")).hasStatus(409).bodyText().contains("5 rijen kloppen nog niet");
        assertThat(world.count("system_failure")).isZero();
        assertThat(post(chair, place + "/skipped", "faulty", "true")).hasStatus3xxRedirection();
        assertThat(post(chair, place + "/failures")).hasStatus3xxRedirection();
        assertThat(world.count("system_failure")).isOne();
    }

    @Test
    void who_may_be_named_is_read_once_however_many_rows_name_somebody() throws Exception {
        String place = upload(
                chair,
                HEADERS + "Moeder Fatima Yilmaz wacht;Wet;regio;;;;\nVader Willem Bakker wacht;Wet;regio;;;;\n"
                        + "Mevrouw Jansen wacht ook;Wet;regio;;;;\n");
        choose(place, "");
        List<String> statements = Statements.of(() -> assertThat(get(chair, place + "/check"))
                .hasStatusOk()
                .bodyText()
                .contains("Yilmaz", "Bakker", "Jansen"));
        assertThat(statements)
                .filteredOn(sql -> sql.contains("name, false from organisation"))
                .hasSize(1);
    }

    @Test
    void more_rows_ask_the_database_no_more_often() throws Exception {
        String few = upload(chair, HEADERS + GOOD);
        StringBuilder rows = new StringBuilder(HEADERS + GOOD);
        for (char letter = 'a'; letter < 'm'; letter++)
            rows.append("Wij schuiven door ").append(letter).append(";Wet;gemeente;;;;\n");
        String many = upload(chair, rows.toString());
        choose(few, "");
        choose(many, "");
        assertThat(get(chair, many + "/check")).bodyText().contains("13 rijen zijn klaar");
        int asked = Statements.of(() -> get(chair, few + "/check")).size();
        assertThat(Statements.of(() -> get(chair, many + "/check"))).hasSize(asked);
    }

    @Test
    void what_is_undone_leaves_no_savepoint_behind() throws Exception {
        String place = upload(chair, HEADERS + GOOD + "Een schot;Schot tussen budgetten;regio;;;;\n");
        choose(place, "");
        assertThat(post(chair, place + "/failures")).hasStatus3xxRedirection();
        List<String> asked = Statements.of(() -> post(chair, place + "/undo"));
        assertThat(asked.stream().filter("release savepoint before_removal"::equals))
                .as("open ones slow each next removal down")
                .hasSize(2);
        assertThat(world.count("system_failure")).isZero();
    }

    @Test
    void rows_that_do_not_say_get_what_was_chosen_for_them() {
        String place = upload(chair, "Kwestie\nWij wachten op elkaar\n");
        choose(place, "");
        assertThat(get(chair, place + "/check"))
                .bodyText()
                .contains("De soort ontbreekt", "Waar dit op te lossen is ontbreekt");
        choose(place, "CAPACITY");
        assertThat(post(chair, place + "/failures")).hasStatus3xxRedirection();
        assertThat(world.count("system_failure where kind = 'CAPACITY' and level = 'REGION'"))
                .isOne();
    }

    @Test
    void what_was_worked_on_stays_and_what_was_not_goes() {
        String place = upload(chair, HEADERS + GOOD + "Een schot;Budget;regio;;;;\n");
        choose(place, "");
        post(chair, place + "/failures");
        world.sql(client -> client.sql("update system_failure set version = version + 1 where statement = 'Een schot'")
                .update());
        assertThat(get(chair, place)).bodyText().contains("Met deze kwestie is intussen gewerkt");
        assertThat(post(chair, place + "/undo")).hasStatus3xxRedirection();
        assertThat(world.count("system_failure")).isOne();
        assertThat(world.count("system_failure where statement = 'Een schot'")).isOne();
    }

    @Test
    void a_second_click_takes_nothing_over_again() {
        String place = upload(chair, HEADERS + GOOD);
        choose(place, "");
        String token = Ids.next().toString();
        for (int click = 0; click < 2; click++)
            assertThat(browser.post()
                            .uri(place + "/failures")
                            .param("submission", token)
                            .with(world.requestAs(chair))
                            .with(csrf())
                            .exchange())
                    .hasStatus3xxRedirection();
        assertThat(post(chair, place + "/failures")).hasStatus3xxRedirection();
        assertThat(world.count("system_failure")).isOne();
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_in_the_form() {
        assertThat(desk.uploaded(chair, new byte[0]))
                .hasStatus(422)
                .bodyText()
                .contains("Kies een CSV-, ODS- of XLSX-bestand van hoogstens 10 MB.");
        byte[] old = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 600);
        assertThat(desk.uploaded(chair, old)).hasStatus(422).bodyText().contains("oud Excel-bestand");
    }

    @Test
    void nobody_else_sees_it_and_who_may_bring_in_nothing_has_no_such_page() {
        String place = upload(chair, HEADERS + GOOD);
        for (String page : new String[] {"", "/columns", "/check"})
            assertThat(get(table.facilitator(), place + page)).hasStatus(404);
        assertThat(post(table.facilitator(), place + "/failures")).hasStatus(404);
        assertThat(get(table.official(), "/failures/imports")).hasStatus(404);
        assertThat(get(table.facilitator(), "/failures/imports")).hasStatusOk();
    }

    @Test
    void a_table_of_others_cannot_be_named() {
        SeatedTable other = world.table();
        String name = world.sql(client -> client.sql("select name from learning_table where id = ?")
                .param(other.id())
                .query(String.class)
                .single());
        String place = upload(chair, "Kwestie;Tafel;Soort;Niveau\nWij wachten;" + name + " x;Wet;regio\n");
        post(chair, place + "/columns", "sheet", "0", "statement", "0", "table", "1", "kind", "2", "level", "3");
        assertThat(get(chair, place + "/check")).bodyText().contains("is geen tafel van jou");
    }

    @Test
    void what_nobody_finished_is_erased_after_a_day() {
        upload(chair, HEADERS + GOOD);
        world.as(chair, () -> ending.eraseUnfinished());
        assertThat(world.count("failure_import")).isOne();
        world.sql(client -> client.sql("update failure_import set created_at = ?")
                .param(clock.instant().minus(Duration.ofHours(25)).atOffset(ZoneOffset.UTC))
                .update());
        world.as(chair, () -> ending.eraseUnfinished());
        assertThat(world.count("failure_import")).isZero();
    }

    private String upload(Actor by, String text) {
        return desk.upload(by, text);
    }

    private void choose(String place, String kind) {
        String columns = "statement=0&kind=1&level=2&domains=3&workaround=4&owner=5&named=6";
        String chosen = kind.isEmpty() ? columns : "statement=0&otherLevel=REGION&otherKind=" + kind;
        desk.choose(chair, place, chosen + "&otherTable=" + table.id());
    }

    private MvcTestResult get(Actor by, String address) {
        return desk.get(by, address);
    }

    private MvcTestResult post(Actor by, String address, String... fields) {
        return desk.post(by, address, fields);
    }
}
