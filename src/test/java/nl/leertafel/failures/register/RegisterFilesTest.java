package nl.leertafel.failures.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import nl.leertafel.documents.Grid;
import nl.leertafel.documents.Sheets;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The register as a file holds what the page shows to whoever asks, and no more. */
@LeertafelTest
class RegisterFilesTest {
    private static final String ASKED = "?kind=capacity&columns=statement,kind,named&sort=-statement";

    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    private SeatedTable table;

    @BeforeEach
    void seat() {
        table = world.table();
        world.insert(Rows.failure(world, table).with("statement", "Beide kanten wachten", "kind", "CAPACITY"));
        world.insert(Rows.failure(world, table).with("statement", "Alles ligt stil", "kind", "CAPACITY"));
        world.insert(Rows.failure(world, table).with("statement", "Een andere soort", "kind", "LAW"));
        world.insert(Rows.failure(world, world.table()).with("statement", "Van een andere tafel", "kind", "CAPACITY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ods", "xlsx"})
    void a_spreadsheet_has_the_filter_the_order_and_the_columns_of_the_page(String format) throws Exception {
        MvcTestResult answer = get(table.official(), "/failures." + format + ASKED);
        assertThat(answer).hasStatusOk();
        Grid sheet = Sheets.read(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()), "k." + format)
                .get(0);
        assertThat(sheet.rows()).hasSize(3);
        assertThat(sheet.rows().get(0)).containsExactly("Kwestie", "Soort", "Genoemd op");
        assertThat(List.of(sheet.cell(1, 0), sheet.cell(2, 0)))
                .containsExactly("Beide kanten wachten", "Alles ligt stil");
        assertThat(LocalDate.parse(sheet.cell(1, 2))).isNotNull();
    }

    @Test
    void on_paper_the_filter_stands_in_the_heading() throws Exception {
        MvcTestResult answer = get(table.official(), "/failures.pdf" + ASKED + "&table=" + table.id());
        try (PDDocument pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("Hardnekkige kwesties", "Staat: Alle open", "Soort: Wachtlijst of tekort", "Tafel: ")
                    .contains("2 kwesties", "Beide kanten wachten", "Alles ligt stil")
                    .doesNotContain("Een andere soort", "Van een andere tafel", "??");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Hardnekkige kwesties");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ods", "xlsx", "pdf"})
    void a_file_has_a_name_with_the_day_and_nothing_on_the_way_keeps_it(String format) {
        MvcTestResult answer = get(table.official(), "/failures." + format);
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .matches(".*kwesties-20\\d\\d-\\d\\d-\\d\\d\\." + format + ".*");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void whoever_sees_no_table_gets_an_empty_file() throws Exception {
        MvcTestResult answer = get(world.person("Zonder zetel"), "/failures.ods");
        Grid sheet = Sheets.read(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()), "k.ods")
                .get(0);
        assertThat(sheet.rows()).hasSize(1);
    }

    private MvcTestResult get(Actor reader, String address) {
        return browser.get().uri(address).with(world.requestAs(reader)).exchange();
    }
}
