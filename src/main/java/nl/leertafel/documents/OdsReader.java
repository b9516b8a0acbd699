package nl.leertafel.documents;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.leertafel.shared.RuleBroken;

/** Reads the sheets of an OpenDocument spreadsheet (ODF 1.3, part 3, section 9). */
class OdsReader {
    private static final int SHEETS = 50;

    private final byte[] content;
    private final List<Grid> sheets = new ArrayList<>();
    private GridBuilder grid = new GridBuilder("");
    private Map<Integer, String> cells = new TreeMap<>();
    private int row;
    private int column;

    OdsReader(byte[] content) {
        this.content = content;
    }

    List<Grid> read() {
        try {
            XMLStreamReader xml = Xml.reader(new ByteArrayInputStream(content));
            while (xml.hasNext() && sheets.size() < SHEETS) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) begin(xml);
                else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("table")) end();
            }
            return sheets;
        } catch (XMLStreamException | NumberFormatException e) {
            throw new RuleBroken(Archive.BROKEN);
        }
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "table" -> {
                grid = new GridBuilder(OdfText.attribute(xml, "name"));
                row = 0;
            }
            case "table-row" -> row(xml);
            default -> {}
        }
    }

    private void end() {
        sheets.add(grid.build());
    }

    private void row(XMLStreamReader xml) throws XMLStreamException {
        int times = repeated(xml, "number-rows-repeated");
        cells = new TreeMap<>();
        column = 0;
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("table-row"))
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().endsWith("table-cell")) cell(xml);
        if (!cells.isEmpty())
            for (int i = 0; i < times; i++)
                for (Map.Entry<Integer, String> cell : cells.entrySet())
                    grid.cell(row + i, cell.getKey(), cell.getValue());
        row = Math.min(row + times, Integer.MAX_VALUE / 2);
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        int times = repeated(xml, "number-columns-repeated");
        String typed = typed(xml);
        String shown = OdfText.within(xml);
        String text = typed.isEmpty() ? shown : typed;
        // one more than is allowed is enough to refuse it
        for (int i = 0; !text.isBlank() && i < Math.min(times, GridBuilder.COLUMNS + 1); i++)
            cells.put(column + i, text);
        column = Math.min(column + times, Integer.MAX_VALUE / 2);
    }

    /** What the cell holds, when that is not what it shows: numbers and days are shown in many ways. */
    private static String typed(XMLStreamReader xml) {
        return switch (OdfText.attribute(xml, "value-type")) {
            case "float", "percentage", "currency" -> number(OdfText.attribute(xml, "value"));
            case "date" -> OdfText.attribute(xml, "date-value").replaceFirst("T.*", "");
            case "boolean" -> OdfText.attribute(xml, "boolean-value").toUpperCase(Locale.ROOT);
            default -> "";
        };
    }

    private static String number(String written) {
        if (!written.matches("-?[0-9.]{1,40}([eE][+-]?[0-9]{1,3})?")) return "";
        return new BigDecimal(written).stripTrailingZeros().toPlainString();
    }

    private static int repeated(XMLStreamReader xml, String name) {
        String times = OdfText.attribute(xml, name);
        return times.isEmpty() ? 1 : Math.max(1, Math.min(Integer.parseInt(times), 2_000_000));
    }
}
