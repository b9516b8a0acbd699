package nl.leertafel.failures.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.Browsing;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.Statements;
import nl.leertafel.support.World;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The register as its readers meet it: the page and the spreadsheet. */
@LeertafelTest
class RegisterPagesTest {
    private static final Pattern TITLE = Pattern.compile("<a href=\"/failures/[0-9a-f-]{36}\">([^<]*)</a>");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]*)\"");

    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    private SeatedTable table;
    private Actor administrator;

    @BeforeEach
    void seat() {
        table = world.table();
        administrator = world.administrator();
    }

    @Test
    void the_page_says_what_is_open_and_offers_what_can_be_asked() {
        fill(2);
        assertThat(body("/failures", "nl"))
                .contains(
                        "2 kwesties staan open aan één tafel.",
                        "Alle open",
                        "Wacht op praktijk",
                        "Wachtlijst of tekort")
                .contains("aria-sort=\"descending\"", "Geen eigenaar", "/failures.csv")
                .contains("<a class=\"utrecht-link utrecht-link--html-a\" href=\"/insight\">Zie het in beelden</a>")
                .doesNotContain("??");
        assertThat(body("/failures?status=all&sort=-owner&q=wachten&lang=en", "en"))
                .contains("2 failures are open at one table.", "Waiting list or shortage", "(reversed)")
                .doesNotContain("??");
    }

    @Test
    void empty_lists_say_what_to_do() {
        assertThat(body("/failures", "nl")).contains("Er staat geen kwestie open. Noem er een");
        assertThat(body("/failures?kind=law", "nl")).contains("Met dit filter vind je geen kwesties.");
        MvcTestResult reader = browser.get()
                .uri("/failures")
                .with(world.requestAs(world.reader()))
                .with(csrf())
                .exchange();
        assertThat(reader)
                .hasStatusOk()
                .bodyText()
                .contains("Je zit nog niet aan een tafel.")
                .doesNotContain("Zie het in beelden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?", "?sort=statement", "?q=wachten", "?untouched=2&sort=-named", "?kind=capacity&status=all"})
    void the_spreadsheet_has_precisely_the_rows_of_all_pages_in_their_order(String query) throws IOException {
        fill(60);
        List<String> shown = new ArrayList<>();
        String page = body("/failures" + query, "nl");
        while (true) {
            Matcher titles = TITLE.matcher(page);
            while (titles.find()) shown.add(titles.group(1));
            Matcher next = NEXT.matcher(page);
            if (!next.find()) break;
            page = body(next.group(1).replace("&amp;", "&"), "nl");
        }
        List<String> exported = csv("/failures.csv" + query).stream()
                .map(row -> row.get("Kwestie"))
                .toList();
        assertThat(exported).isNotEmpty().isEqualTo(shown);
    }

    @Test
    void cells_that_begin_like_a_formula_are_harmless() throws IOException {
        for (String start : List.of("=", "+", "-", "@"))
            world.insert(Rows.failure(world, table).with("statement", start + "HYPERLINK(\"http://x\";\"y\")"));
        assertThat(csv("/failures.csv"))
                .extracting(row -> row.get("Kwestie"))
                .hasSize(4)
                .allMatch(cell -> cell.startsWith("'"));
    }

    @Test
    void the_spreadsheet_opens_in_dutch_spreadsheets() throws Exception {
        fill(1);
        MvcTestResult answer = get("/failures.csv");
        assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=utf-8");
        byte[] bytes = answer.getResponse().getContentAsByteArray();
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .startsWith("\uFEFFKwestie;Sessies;Aangeraakt;Opgeschaald;Niet aangeraakt op rij;Eigenaar;");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .matches("attachment; filename=\"kwesties-.*csv\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/failures", "/failures?q=wachten&kind=capacity&domain=debt", "/failures.csv"})
    void costs_as_many_statements_with_many_rows_as_with_few(String address) throws Exception {
        fill(2);
        get(address);
        int few = Statements.of(() -> get(address)).size();
        fill(58);
        int many = Statements.of(() -> get(address)).size();
        assertThat(many).isEqualTo(few).isLessThan(20);
    }

    private void fill(int number) {
        for (int i = 0; i < number; i++)
            world.insert(Rows.failure(world, table)
                    .with("statement", "Wij wachten " + i + (i % 5 == 0 ? "; \"nog\"" : " dagen".replace(" d", "\nd")))
                    .with("untouched", i % 4, "named_at", Rows.days(-i)));
    }

    private List<CSVRecord> csv(String address) throws IOException {
        byte[] bytes = get(address).getResponse().getContentAsByteArray();
        String text = new String(bytes, StandardCharsets.UTF_8).substring(1);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(text)).getRecords();
    }

    private String body(String address, String language) {
        MvcTestResult answer = get(address);
        assertThat(answer).hasStatusOk().bodyText().contains("<html lang=\"" + language + "\"");
        try {
            return answer.getResponse()
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("&quot;", "\"");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult get(String address) {
        return new Browsing(browser, world).get(administrator, address);
    }
}
