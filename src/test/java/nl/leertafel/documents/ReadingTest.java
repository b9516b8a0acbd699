package nl.leertafel.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as spreadsheet programs write them. */
class ReadingTest {
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void text_is_read_in_the_letters_in_which_it_was_written(String charset) throws IOException {
        String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
        byte[] file = (mark + "Kwestie;Soort\r\nGeldt niet één keer;Wet\r\n").getBytes(Charset.forName(charset));
        assertThat(read(file, "k.csv").rows())
                .containsExactly(List.of("Kwestie", "Soort"), List.of("Geldt niet één keer", "Wet"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void what_stands_between_cells_is_found(String between) throws IOException {
        String text = String.join(between, "\"Kwestie; of, hoe\"", "Soort", "Wie") + "\n"
                + String.join(between, "\"Twee\nregels \"\"hier\"\"\"", "Wet", "x");
        assertThat(read(text.getBytes(StandardCharsets.UTF_8), "k.txt").rows())
                .containsExactly(
                        List.of("Kwestie; of, hoe", "Soort", "Wie"), List.of("Twee\nregels \"hier\"", "Wet", "x"));
    }

    @Test
    void excel_names_what_stands_between_cells_in_a_first_line() throws IOException {
        assertThat(read("sep=,\r\na,b;c\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8), "k.csv")
                        .rows())
                .containsExactly(List.of("a", "b;c"), List.of("1", "2"));
    }

    @Test
    void empty_rows_keep_their_numbers_and_those_at_the_end_are_left_out() throws IOException {
        assertThat(read("a;b\n\n;;\nc;\n;;\n\n".getBytes(StandardCharsets.UTF_8), "k.csv")
                        .rows())
                .containsExactly(List.of("a", "b"), List.of(), List.of(), List.of("c"));
    }

    @Test
    void ods_repeats_and_marks_up_and_remarks() throws IOException {
        Grid sheet = read(Zip.ods("""
            <table:table-column table:number-columns-repeated="16384"/>
            <table:table-row><table:table-cell><text:p>Kwestie</text:p></table:table-cell>
            <table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>X</text:p></table:table-cell>
            <table:table-cell table:number-columns-repeated="16381"/></table:table-row>
            <table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="string">
            <office:annotation><dc:creator>Iemand</dc:creator><text:p>Opmerking</text:p></office:annotation>
            <text:p>Wij <text:span>schuiven<text:s/>door</text:span></text:p><text:p>Altijd</text:p></table:table-cell>
            <table:covered-table-cell/>
            <table:table-cell office:value-type="date" office:date-value="2026-03-01T00:00:00"><text:p>1 maart</text:p></table:table-cell>
            <table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"><text:p>2,00</text:p></table:table-cell>
            </table:table-row>
            <table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
            """).bytes(), "k.ods");
        assertThat(sheet.name()).isEqualTo("Blad 1");
        List<String> row = List.of("Wij schuiven door\nAltijd", "", "2026-03-01", "2");
        assertThat(sheet.rows()).containsExactly(List.of("Kwestie", "X", "X"), row, row);
    }

    @Test
    void xlsx_shares_texts_and_counts_days_and_keeps_values_of_formulas() throws IOException {
        Grid sheet = read(Zip.xlsx("""
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Soort</t></is></c></row>
            <row r="3"><c r="B3" t="s"><v>1</v></c><c r="C3" s="1"><v>46353</v></c>
            <c r="D3"><f>1+1</f><v>2</v></c><c r="E3" t="str"><f>A1&amp;"!"</f><v>Kwestie!</v></c>
            <c r="F3" t="e"><v>#REF!</v></c><c r="G3"><f>NU()</f></c><c r="H3"><v>1.50</v></c><c r="I3" t="b"><v>1</v></c></row>
            """).bytes(), "k.xlsx");
        assertThat(sheet.name()).isEqualTo("Blad1");
        assertThat(sheet.rows())
                .containsExactly(
                        List.of("Kwestie", "Soort"),
                        List.of(),
                        List.of("", "Schot tussen budgetten", "2026-11-27", "2", "Kwestie!", "", "", "1.5", "TRUE"));
    }

    @Test
    void what_a_file_is_follows_from_what_is_in_it() throws IOException {
        byte[] ods = Zip.ods(
                        "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>")
                .bytes();
        assertThat(read(ods, "export.csv").rows()).containsExactly(List.of("a"));
        assertThat(read("a;b".getBytes(StandardCharsets.UTF_8), "export.xlsx").rows())
                .containsExactly(List.of("a", "b"));
    }

    private static Grid read(byte[] file, String name) throws IOException {
        return Sheets.read(new ByteArrayInputStream(file), name).get(0);
    }
}
