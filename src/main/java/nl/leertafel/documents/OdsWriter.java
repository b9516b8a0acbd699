package nl.leertafel.documents;

import static nl.leertafel.documents.OdfPackage.begin;
import static nl.leertafel.documents.OdfPackage.element;
import static nl.leertafel.documents.OdfPackage.empty;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.leertafel.shared.TravellingClock;
import org.jspecify.annotations.Nullable;

/** An OpenDocument spreadsheet; no kept library freezes a row, names the language and fits the licence. */
record OdsWriter(String title, Locale language, List<String> headers, List<? extends List<?>> rows) {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter HELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    void write(OutputStream to) throws IOException {
        String[] parts = {"content.xml", "styles.xml", "meta.xml", "settings.xml"};
        try (OdfPackage odf = new OdfPackage(to, SheetFormat.ODS.mediaType(), parts)) {
            OdsStyles styles = new OdsStyles(language, Columns.widths(headers, rows));
            odf.meta(title, language);
            odf.part("styles.xml", "document-styles", styles::defaults);
            odf.part("settings.xml", "document-settings", xml -> OdsStyles.frozenRow(xml, Columns.sheetName(title)));
            odf.part("content.xml", "document-content", xml -> content(xml, styles));
        }
    }

    private void content(XMLStreamWriter xml, OdsStyles styles) throws XMLStreamException {
        styles.automatic(xml);
        begin(xml, "office:body");
        begin(xml, "office:spreadsheet");
        begin(xml, "table:table", "table:name", Columns.sheetName(title), "table:style-name", "sheet");
        for (int column = 0; column < headers.size(); column++)
            empty(xml, "table:table-column", "table:style-name", "co" + column);
        begin(xml, "table:table-header-rows");
        begin(xml, "table:table-row", "table:style-name", "row");
        for (String header : headers) text(xml, header, "head");
        xml.writeEndElement();
        xml.writeEndElement();
        for (List<?> row : rows) {
            begin(xml, "table:table-row", "table:style-name", "row");
            for (Object value : row) cell(xml, value);
            xml.writeEndElement();
        }
        for (int open = 0; open < 3; open++) xml.writeEndElement();
    }

    private static void cell(XMLStreamWriter xml, @Nullable Object value) throws XMLStreamException {
        if (value == null) empty(xml, "table:table-cell");
        else if (value instanceof Number number) number(xml, number);
        else if (value instanceof LocalDate day) moment(xml, day.toString(), day.toString(), "day");
        else if (value instanceof Instant moment) {
            var local = moment.atZone(TravellingClock.AMSTERDAM);
            moment(xml, HELD.format(local), SHOWN.format(local), "moment");
        } else text(xml, value.toString(), "text");
    }

    private static void number(XMLStreamWriter xml, Number number) throws XMLStreamException {
        String digits = number instanceof BigDecimal exact ? exact.toPlainString() : number.toString();
        begin(
                xml,
                "table:table-cell",
                "table:style-name",
                "text",
                "office:value-type",
                "float",
                "office:value",
                digits);
        element(xml, "text:p", digits);
        xml.writeEndElement();
    }

    private static void moment(XMLStreamWriter xml, String held, String shown, String style) throws XMLStreamException {
        begin(xml, "table:table-cell", "table:style-name", style);
        xml.writeAttribute("office:value-type", "date");
        xml.writeAttribute("office:date-value", held);
        element(xml, "text:p", shown);
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String text, String style) throws XMLStreamException {
        begin(xml, "table:table-cell", "table:style-name", style, "office:value-type", "string");
        for (String line : text.split("\\r?\\n")) element(xml, "text:p", line);
        xml.writeEndElement();
    }
}
