package nl.leertafel.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** What is written can be read again, and does nothing but stand there. */
class SheetsTest {
    private static final List<String> HEADERS = List.of("Kwestie", "Genoemd", "Blijft liggen", "Gewijzigd");

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nl"));
    }

    @AfterEach
    void asItWas() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_written_is_read_again(SheetFormat format) throws IOException {
        List<Grid> read = read(
                write(
                        format,
                        row("Wij “schuiven”; door & door < overal", LocalDate.of(2026, 11, 27), 3, null),
                        row("Regel één\nregel twee", null, 12.5, Instant.parse("2026-01-02T09:30:00Z"))),
                "kwesties." + format.extension());
        assertThat(read).hasSize(1);
        List<List<String>> rows = read.get(0).rows();
        assertThat(rows.get(0)).isEqualTo(HEADERS);
        assertThat(rows.get(1)).containsExactly("Wij “schuiven”; door & door < overal", "2026-11-27", "3");
        assertThat(rows.get(2).subList(0, 3)).containsExactly("Regel één\nregel twee", "", "12.5");
        assertThat(rows.get(2).get(3)).startsWith("2026-01-02");
    }

    @ParameterizedTest
    @EnumSource
    void nothing_that_looks_like_a_formula_becomes_one(SheetFormat format) throws IOException {
        byte[] file = write(
                format, row("=1+1", null, null, null), row("@SUM(A1)", null, null, null), row("-2", null, null, null));
        assertThat(read(file, "x." + format.extension()).get(0).rows())
                .containsExactly(HEADERS, List.of("=1+1"), List.of("@SUM(A1)"), List.of("-2"));
        String raw = switch (format) {
            case CSV -> new String(file, StandardCharsets.UTF_8);
            case ODS -> Zip.of(file).text("content.xml");
            case XLSX -> Zip.of(file).text("xl/worksheets/sheet1.xml");
        };
        assertThat(raw).doesNotContain("\n=1+1", "\n@SUM", "\n-2", "<f>", "formula");
    }

    @ParameterizedTest
    @EnumSource
    void letters_that_no_document_can_hold_are_left_out(SheetFormat format) throws IOException {
        byte[] file = write(format, row("A\u0007B\u0000C", null, null, null));
        if (format == SheetFormat.CSV) return; // a text file with NUL is refused when read
        assertThat(read(file, "x").get(0).cell(1, 0)).isEqualTo("ABC");
    }

    @Test
    void days_are_days_and_the_names_of_columns_stay_in_sight_in_ods() throws IOException {
        Zip ods = Zip.of(write(SheetFormat.ODS, row("a", LocalDate.of(2026, 11, 27), 1, null)));
        assertThat(ods.text("mimetype")).isEqualTo(SheetFormat.ODS.mediaType());
        assertThat(ods.text("content.xml"))
                .contains("office:value-type=\"date\" office:date-value=\"2026-11-27\"")
                .contains("<table:table-header-rows>", "style:column-width");
        assertThat(ods.text("styles.xml"))
                .contains("fo:language=\"nl\"", "fo:page-width=\"297mm\"", "style:scale-to-X=\"1\"");
        assertThat(ods.text("meta.xml")).contains("<dc:title>Register: kwesties</dc:title>", "<dc:language>nl<");
        assertThat(ods.text("settings.xml")).contains("config:name=\"VerticalSplitPosition\" config:type=\"int\">1<");
    }

    @Test
    void days_are_days_and_the_names_of_columns_stay_in_sight_in_xlsx() throws IOException {
        Zip xlsx = Zip.of(write(SheetFormat.XLSX, row("a", LocalDate.of(2026, 11, 27), 1, null)));
        assertThat(xlsx.text("xl/worksheets/sheet1.xml")).contains("state=\"frozen\"", "<autoFilter");
        assertThat(xlsx.text("xl/styles.xml")).contains("dd-mm-yyyy", "<b/>");
        assertThat(xlsx.text("docProps/core.xml")).contains("Register: kwesties");
        assertThat(xlsx.text("xl/workbook.xml")).contains("name=\"Register kwesties\"");
    }

    @ParameterizedTest
    @EnumSource
    void five_thousand_rows_can_be_written_and_read(SheetFormat format) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) rows.add(row("Kwestie " + i, LocalDate.of(2026, 1, 1), i, null));
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        Sheets.write(format, "Register", HEADERS, rows, to);
        assertThat(read(to.toByteArray(), "x.csv").get(0).rows()).hasSize(5_001);
    }

    @SafeVarargs
    private static byte[] write(SheetFormat format, List<Object>... rows) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        Sheets.write(format, "Register: kwesties", HEADERS, List.of(rows), to);
        return to.toByteArray();
    }

    private static List<Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    private static List<Grid> read(byte[] file, String name) throws IOException {
        return Sheets.read(new ByteArrayInputStream(file), name);
    }
}
