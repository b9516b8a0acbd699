package nl.leertafel.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.leertafel.shared.RuleBroken;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of a newer Excel file that somebody can see. */
record XlsxReader(byte[] packed, Archive parts) {
    private static final int SHEETS = 50;
    private static final String ADDRESS = "[A-Z]{1,3}[0-9]{1,7}";

    List<Grid> read() throws IOException {
        try {
            for (byte[] sheet : parts.under("xl/worksheets/")) checkAddresses(sheet);
            return sheets();
        } catch (ExcelReaderException | XMLStreamException | IllegalStateException | IllegalArgumentException e) {
            throw new RuleBroken(Archive.BROKEN);
        }
    }

    private List<Grid> sheets() throws IOException {
        ReadingOptions options = new ReadingOptions(parts.has("xl/styles.xml"), true);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(packed), options);
                Stream<Sheet> sheets = book.getSheets()) {
            List<Grid> grids = new ArrayList<>();
            for (Sheet sheet : sheets.limit(SHEETS).toList())
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) grids.add(grid(sheet));
            return grids;
        }
    }

    private static Grid grid(Sheet sheet) throws IOException {
        GridBuilder grid = new GridBuilder(sheet.getName());
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> {
                for (Cell cell : row)
                    if (cell != null) grid.cell(row.getRowNum() - 1, cell.getColumnIndex(), text(cell));
            });
        }
        return grid.build();
    }

    private static String text(Cell cell) {
        String raw = cell.getRawValue();
        if (raw == null || cell.getType() == CellType.ERROR) return "";
        if (cell.getType() == CellType.STRING) return cell.getText();
        if (cell.getType() == CellType.BOOLEAN) return raw.equals("1") ? "TRUE" : "FALSE";
        if (!raw.matches("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?")) return raw;
        return isDay(cell.getDataFormatString()) ? day(cell) : number(raw);
    }

    /** A number is a day by how it is shown. */
    private static boolean isDay(@Nullable String format) {
        if (format == null) return false;
        String shown = format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
        return shown.contains("d") || shown.contains("yy") || shown.contains("mmm");
    }

    private static String day(Cell cell) {
        return cell.asDate().toLocalDate().toString();
    }

    private static String number(String raw) {
        BigDecimal number = new BigDecimal(raw);
        if (Math.abs((long) number.scale()) > 300) return raw;
        return number.stripTrailingZeros().toPlainString();
    }

    /** The library makes room up to the column that an address names, whichever that is. */
    private static void checkAddresses(byte[] sheet) throws XMLStreamException {
        XMLStreamReader reader = Xml.reader(new ByteArrayInputStream(sheet));
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT
                    || !reader.getLocalName().equals("c")) continue;
            String address = reader.getAttributeValue(null, "r");
            if (address != null && !address.matches(ADDRESS)) throw new RuleBroken(Archive.BROKEN);
        }
    }
}
