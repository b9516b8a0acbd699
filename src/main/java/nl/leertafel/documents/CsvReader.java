package nl.leertafel.documents;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import nl.leertafel.shared.RuleBroken;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads what spreadsheets call CSV, whichever way they wrote it. */
class CsvReader {
    /** Rows with nothing in them count for nothing, but nobody has so many. */
    private static final int LINES = 20 * GridBuilder.ROWS;

    private final String text;

    CsvReader(byte[] content) {
        this.text = CsvText.of(content);
    }

    Grid read() throws IOException {
        char delimiter = CsvText.delimiter(text);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        GridBuilder grid = new GridBuilder("");
        try (CSVParser parser = CSVParser.parse(new StringReader(CsvText.withoutHint(text)), format)) {
            int row = 0;
            for (CSVRecord cells : parser) {
                if (row > LINES) throw new RuleBroken("documents.rule.tooManyRows", GridBuilder.ROWS);
                for (int column = 0; column < cells.size(); column++)
                    grid.cell(row, column, asMeant(cells.get(column)));
                row++;
            }
        } catch (UncheckedIOException | IOException e) {
            throw new RuleBroken("documents.rule.quotes");
        }
        return grid.build();
    }

    /** Takes back what {@link CsvWriter} puts before a text that looks like a formula. */
    private static String asMeant(String cell) {
        boolean marked = cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0;
        return marked ? cell.substring(1) : cell;
    }
}
