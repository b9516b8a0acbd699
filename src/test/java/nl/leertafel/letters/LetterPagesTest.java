package nl.leertafel.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The letter from its first words to the file that goes to the council. */
@LeertafelTest
class LetterPagesTest {
    private static final Instant MAY = Instant.parse("2025-05-10T10:00:00Z");

    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    private SeatedTable table;

    @BeforeEach
    void seat() {
        table = world.table();
    }

    @Test
    void tells_what_moved_and_no_word_of_a_story() throws Exception {
        moved("Wij schuiven door", "failure.named", "failure.beingWorkedOn");
        moved("Wij wachten op elkaar", "failure.named");
        UUID session = world.insert(Rows.session(world, table)
                .with("starts_at", MAY, "ends_at", MAY.plusSeconds(3600))
                .with("state", "FOLLOW_UP", "convened_at", MAY));
        UUID story =
                world.insert(Rows.released(world, table).with("state", "TOLD", "told_at", MAY, "told_in", session));
        world.insert(Rows.part("story_domain", world).with("story_id", story, "domain", "HOUSING"));
        String letter = body(table.chair(), compose(table.chair()));
        assertThat(letter)
                .contains("2e kwartaal van 2025", "Geachte leden van de raad,", "Ieder kind groeit veilig op.")
                .contains("Aan één kwestie wordt gewerkt:", "<li>Wij schuiven door</li>")
                .contains("Eén kwestie is nieuw genoemd:", "<li>Wij wachten op elkaar</li>")
                .contains("De tafel kwam één keer bij elkaar.", "Eén verhaal uit de praktijk", "Wonen")
                .doesNotContain("Thuiszitter zonder plek", "Een meisje", "Persoon board_member", "??");
    }

    @Test
    void what_opened_again_is_not_told_as_resolved() throws Exception {
        moved("Wij schuiven door", "failure.named", "failure.resolved", "failure.reopened");
        moved("Wij wachten op elkaar", "failure.changeClaimed", "failure.practiceDenied");
        assertThat(body(table.chair(), compose(table.chair())))
                .contains("Eén kwestie leek opgelost, maar het gebeurt toch nog:", "Aan één kwestie wordt gewerkt:")
                .doesNotContain("Eén kwestie is opgelost", "zegt de eigenaar dat er iets veranderd is");
    }

    @Test
    void what_was_opened_by_mistake_is_told_as_it_was_before() throws Exception {
        moved("Wij schuiven door", "failure.resolved", "failure.reopened", "failure.reopeningTakenBack");
        assertThat(body(table.chair(), compose(table.chair())))
                .contains("Eén kwestie is opgelost")
                .doesNotContain("leek opgelost");
    }

    @Test
    void what_is_more_than_a_letter_holds_is_counted() throws Exception {
        String claim = "Wij mogen dat niet. ".repeat(15).strip();
        for (int rule = 0; rule < 40; rule++) neverWas(claim);
        String statement = "Wij schuiven door, " + "en door ".repeat(33);
        for (int nth = 0; nth < 14; nth++)
            for (String what : List.of("named", "beingWorkedOn", "changeClaimed", "resolved", "reopened"))
                moved(statement + nth, "failure." + what);
        assertThat(body(table.chair(), compose(table.chair())))
                .contains("14 kwesties zijn opgelost", "14 kwesties leken opgelost", "en nog 9 andere")
                .contains("Van 40 regels is nagezocht", "en nog 28 andere");
    }

    @Test
    void a_letter_of_many_tables_counts_the_rest() throws Exception {
        for (int nth = 0; nth < 14; nth++)
            world.insert(Rows.session(world, world.table())
                    .with("starts_at", MAY, "ends_at", MAY.plusSeconds(3600))
                    .with("state", "FOLLOW_UP", "convened_at", MAY));
        Actor administrator = world.administrator();
        assertThat(body(administrator, location(composeOfAll(administrator))))
                .contains("kwamen samen 14 keer bij elkaar", "en nog 2 andere");
    }

    @Test
    void composing_twice_leads_to_the_same_letter() throws Exception {
        assertThat(compose(table.chair())).isEqualTo(compose(table.facilitator()));
        assertThat(body(table.chair(), "/letters")).contains("Concept", "2e kwartaal van 2025");
    }

    @Test
    void who_writes_edits_and_the_chair_makes_it_final() throws Exception {
        String letter = compose(table.facilitator());
        String lessons = letter + "/parts/lessons";
        assertThat(save(table.facilitator(), lessons, 0, "Wat wij leerden", "Eerst luisteren."))
                .hasStatus(302);
        assertThat(body(table.facilitator(), letter)).contains("Eerst luisteren.", "De voorzitter of de beheerder");
        assertThat(finish(table.facilitator(), letter, 1)).hasStatus(404);
        assertThat(finish(table.chair(), letter, 1)).hasStatus(302);
        assertThat(body(table.resident(), letter)).contains("Definitief sinds", "Eerst luisteren.");
        assertThat(get(table.chair(), lessons)).hasStatus(404);
        assertThat(save(table.chair(), lessons, 1, "Kop", "Anders")).hasStatus(404);
        assertThat(world.count("timeline_line where what = 'letter.final'")).isEqualTo(1);
    }

    @Test
    void two_who_write_one_part_both_see_what_the_other_wrote() throws Exception {
        String movement = compose(table.chair()) + "/parts/movement";
        String voices = movement.replace("movement", "voices");
        assertThat(save(table.chair(), movement, 0, "Wat er bewoog", "Van de voorzitter."))
                .hasStatus(302);
        assertThat(save(table.facilitator(), movement, 0, "Wat er bewoog", "Van de begeleider."))
                .hasStatus(409)
                .bodyText()
                .contains("Van de voorzitter.", "Van de begeleider.", "name=\"version\" value=\"1\"");
        assertThat(save(table.facilitator(), voices, 0, "Stemmen", "Een ander deel."))
                .hasStatus(302);
    }

    @Test
    void nobody_makes_final_what_was_changed_after_they_read_it() throws Exception {
        String letter = compose(table.chair());
        assertThat(body(table.chair(), letter)).contains("name=\"version\" value=\"0\"");
        save(table.facilitator(), letter + "/parts/movement", 0, "Wat er bewoog", "Van de begeleider.");
        assertThat(finish(table.chair(), letter, 0)).hasStatus(409);
        assertThat(body(table.chair(), letter)).contains("Concept", "name=\"version\" value=\"1\"");
        assertThat(finish(table.chair(), letter, 1)).hasStatus(302);
        assertThat(body(table.chair(), letter)).contains("Definitief sinds", "Van de begeleider.");
    }

    @Test
    void what_points_to_somebody_is_refused_and_nothing_typed_is_lost() throws Exception {
        String lessons = compose(table.chair()) + "/parts/lessons";
        assertThat(save(table.chair(), lessons, 0, "Kop", "Bel 06-12345678 of mail a.b@voorbeeld.nl"))
                .hasStatus(422)
                .bodyText()
                .contains("06-12345678");
        assertThat(save(table.chair(), lessons, 0, " ", "Tekst zonder kop")).hasStatus(422);
    }

    @Test
    void composing_anew_shows_both_and_keeps_what_is_stored_until_it_is_saved() throws Exception {
        String letter = compose(table.chair());
        save(table.chair(), letter + "/parts/movement", 0, "Wat er bewoog", "Zelf geschreven.");
        moved("Wij schuiven door", "failure.named");
        assertThat(body(table.chair(), letter + "/parts/movement?fresh=true"))
                .contains("- Wij schuiven door", "Zelf geschreven.");
        assertThat(body(table.chair(), letter)).contains("Zelf geschreven.").doesNotContain("Wij schuiven door");
    }

    @Test
    void what_is_final_stays_and_goes_on_in_a_new_edition() throws Exception {
        String letter = compose(table.chair());
        assertThat(location(post(table.chair(), letter + "/edition"))).isEqualTo(letter);
        finish(table.chair(), letter, 0);
        UUID id = UUID.fromString(letter.substring("/letters/".length()));
        assertThatThrownBy(() -> raw("update council_letter_part set body = 'anders' where letter_id = ?", id))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> raw("delete from council_letter where id = ?", id))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(post(table.chair(), letter + "/removal")).hasStatus(409);
        String next = location(post(table.facilitator(), letter + "/edition"));
        assertThat(next).isNotEqualTo(letter);
        assertThat(body(table.chair(), next)).contains("versie 2", "Geachte leden van de raad,");
        assertThat(body(table.chair(), letter)).doesNotContain("Maak een nieuwe versie");
        assertThat(location(post(table.chair(), letter + "/edition"))).isEqualTo(next);
        assertThat(body(table.chair(), next + "/removal")).contains("Dat kun je niet terugdraaien.");
        assertThat(post(table.chair(), next + "/removal")).hasStatus(302);
        assertThat(get(table.chair(), next)).hasStatus(404);
    }

    @Test
    void a_draft_is_seen_by_those_who_write_and_the_letter_of_all_is_the_administrators() throws Exception {
        String draft = compose(table.chair());
        SeatedTable other = world.table();
        for (Actor stranger : List.of(table.boardMember(), table.resident(), other.chair(), world.reader())) {
            assertThat(get(stranger, draft)).hasStatus(404);
            assertThat(get(stranger, draft + ".pdf")).hasStatus(404);
            assertThat(get(stranger, draft + ".odt")).hasStatus(404);
            assertThat(body(stranger, "/letters")).doesNotContain("2e kwartaal van 2025, ", draft);
        }
        assertThat(composeOfAll(table.chair())).hasStatus(404);
        Actor administrator = world.administrator();
        String all = location(composeOfAll(administrator));
        assertThat(get(other.chair(), all)).hasStatus(404);
        finish(administrator, all, 0);
        assertThat(body(other.chair(), all)).contains("De leertafels, 2e kwartaal van 2025");
        assertThat(get(world.reader(), all)).hasStatus(404);
    }

    @Test
    void nonsense_gets_nothing() {
        for (String quarter : List.of("", "2025", "2025-q5", "volgend jaar"))
            assertThat(compose(table.chair(), table.id(), quarter, "nl")).hasStatus(404);
        assertThat(compose(table.chair(), table.id(), "2025-q2", "fr")).hasStatus(404);
        assertThat(compose(table.chair(), UUID.randomUUID(), "2025-q2", "nl")).hasStatus(404);
        assertThat(get(table.chair(), "/letters/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void is_kept_as_pdf_and_as_text_to_work_on() throws Exception {
        moved("Wij schuiven door", "failure.named");
        String letter = compose(table.chair());
        MvcTestResult pdf = get(table.chair(), letter + ".pdf");
        assertThat(pdf).hasStatusOk().hasContentType("application/pdf").hasHeader("Cache-Control", "no-store");
        assertThat(new String(pdf.getResponse().getContentAsByteArray(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        MvcTestResult odt = get(table.chair(), letter + ".odt");
        assertThat(odt)
                .hasStatusOk()
                .hasContentType("application/vnd.oasis.opendocument.text")
                .hasHeader("Cache-Control", "no-store");
        assertThat(content(odt.getResponse().getContentAsByteArray()))
                .contains("Wij schuiven door", "Geachte leden van de raad,", "2e kwartaal van 2025")
                .doesNotContain("Wat wij leerden"); // nobody wrote in it
    }

    @Test
    void an_english_letter_is_english_whoever_reads_it() throws Exception {
        String letter = location(compose(table.chair(), table.id(), "2025-q2", "en"));
        assertThat(body(table.chair(), letter)).contains("Dear members of the council,", "lang=\"en\"", "Pas aan");
        assertThat(body(table.chair(), letter + "?lang=en"))
                .contains("Compose again")
                .doesNotContain("??");
    }

    private void moved(String statement, String... happened) {
        UUID failure = world.insert(Rows.failure(world, table).with("statement", statement, "named_at", MAY));
        Instant at = MAY;
        for (String what : happened)
            world.insert(Rows.part("timeline_line", world)
                    .with("id", Ids.next(), "table_id", table.id(), "at", at = at.plusSeconds(60), "what", what)
                    .with("thing_kind", "FAILURE", "thing_id", failure, "detail", "", "on_table", true));
    }

    private void neverWas(String claim) {
        world.sql(sql -> {
            UUID check = Rows.requested(world, table)
                    .with("claim", claim, "state", "CHECKED", "checked_at", MAY, "verdict", "HABIT")
                    .insert(sql);
            return Rows.verdict(world, table, check, 1, "HABIT")
                    .with("given_at", MAY)
                    .insert(sql);
        });
    }

    private void raw(String update, UUID id) {
        world.sql(sql -> sql.sql(update).param(id).update());
    }

    private String compose(Actor actor) {
        return location(compose(actor, table.id(), "2025-q2", "nl"));
    }

    private MvcTestResult composeOfAll(Actor actor) {
        return compose(actor, null, "2025-q2", "nl");
    }

    private MvcTestResult compose(Actor actor, @Nullable UUID about, String quarter, String language) {
        return browser.post()
                .uri("/letters")
                .with(world.requestAs(actor))
                .with(csrf())
                .param("submission", UUID.randomUUID().toString())
                .param("quarter", quarter)
                .param("table", about == null ? "" : about.toString())
                .param("language", language)
                .exchange();
    }

    private MvcTestResult save(Actor actor, String address, long version, String heading, String words) {
        return browser.post()
                .uri(address)
                .with(world.requestAs(actor))
                .with(csrf())
                .param("submission", UUID.randomUUID().toString())
                .param("version", String.valueOf(version))
                .param("heading", heading)
                .param("body", words)
                .exchange();
    }

    private MvcTestResult finish(Actor actor, String letter, long version) {
        return browser.post()
                .uri(letter + "/completion")
                .with(world.requestAs(actor))
                .with(csrf())
                .param("submission", UUID.randomUUID().toString())
                .param("version", String.valueOf(version))
                .exchange();
    }

    private MvcTestResult post(Actor actor, String address) {
        return browser.post()
                .uri(address)
                .with(world.requestAs(actor))
                .with(csrf())
                .param("submission", UUID.randomUUID().toString())
                .exchange();
    }

    private MvcTestResult get(Actor actor, String address) {
        return browser.get()
                .uri(address)
                .with(world.requestAs(actor))
                .with(csrf())
                .exchange();
    }

    private String body(Actor actor, String address) throws Exception {
        MvcTestResult answer = get(actor, address);
        assertThat(answer).as(address).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static String location(MvcTestResult answer) {
        assertThat(answer).hasStatus(302);
        String to = answer.getResponse().getHeader("Location");
        return to == null ? "" : to.replaceFirst("#.*", "");
    }

    private static String content(byte[] odt) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(odt))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (entry.getName().equals("content.xml"))
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
        return "";
    }
}
