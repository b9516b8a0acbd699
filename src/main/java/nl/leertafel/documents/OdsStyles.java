package nl.leertafel.documents;

import static nl.leertafel.documents.OdfPackage.begin;
import static nl.leertafel.documents.OdfPackage.element;
import static nl.leertafel.documents.OdfPackage.empty;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** How an OpenDocument spreadsheet looks. */
record OdsStyles(Locale language, double[] widths) {
    private static final String NAME = "style:name";
    private static final String STYLE = "style:style";
    private static final String FAMILY = "style:family";
    private static final String CELL_PROPERTIES = "style:table-cell-properties";
    private static final String TOP = "style:vertical-align";
    private static final double MILLIMETRES = 2.1;

    /** The language of everything in it, and how it lies on paper: on its side, and not wider than one page. */
    void defaults(XMLStreamWriter xml) throws XMLStreamException {
        language(xml);
        begin(xml, "office:automatic-styles");
        begin(xml, "style:page-layout", NAME, "paper");
        begin(xml, "style:page-layout-properties", "fo:page-width", "297mm", "fo:page-height", "210mm");
        xml.writeAttribute("style:print-orientation", "landscape");
        xml.writeAttribute("fo:margin", "14mm");
        xml.writeAttribute("style:scale-to-X", "1");
        xml.writeAttribute("style:scale-to-Y", "0");
        for (int open = 0; open < 3; open++) xml.writeEndElement();
        begin(xml, "office:master-styles");
        begin(xml, "style:master-page", NAME, "Default", "style:page-layout-name", "paper");
        empty(xml, "style:header", "style:display", "false");
        begin(xml, "style:footer");
        begin(xml, "text:p");
        element(xml, "text:page-number", "1");
        xml.writeCharacters(" / ");
        element(xml, "text:page-count", "1");
        for (int open = 0; open < 4; open++) xml.writeEndElement();
    }

    private void language(XMLStreamWriter xml) throws XMLStreamException {
        begin(xml, "office:styles");
        begin(xml, "style:default-style", FAMILY, "table-cell");
        String country = language.getLanguage().equals("nl") ? "NL" : "GB";
        empty(xml, "style:text-properties", "fo:language", language.getLanguage(), "fo:country", country);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    void automatic(XMLStreamWriter xml) throws XMLStreamException {
        begin(xml, "office:automatic-styles");
        for (int column = 0; column < widths.length; column++) {
            begin(xml, STYLE, NAME, "co" + column, FAMILY, "table-column");
            String width = String.format(Locale.ROOT, "%.1fmm", widths[column] * MILLIMETRES);
            empty(xml, "style:table-column-properties", "style:column-width", width);
            xml.writeEndElement();
        }
        begin(xml, STYLE, NAME, "sheet", FAMILY, "table", "style:master-page-name", "Default");
        xml.writeEndElement();
        begin(xml, STYLE, NAME, "row", FAMILY, "table-row");
        empty(xml, "style:table-row-properties", "style:use-optimal-row-height", "true");
        xml.writeEndElement();
        date(xml, "n-day", false);
        date(xml, "n-moment", true);
        cell(xml, "day", "n-day");
        cell(xml, "moment", "n-moment");
        cell(xml, "text", null);
        begin(xml, STYLE, NAME, "head", FAMILY, "table-cell");
        empty(xml, CELL_PROPERTIES, TOP, "top", "fo:wrap-option", "wrap");
        empty(xml, "style:text-properties", "fo:font-weight", "bold");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** The row with the names of the columns stays in sight. */
    static void frozenRow(XMLStreamWriter xml, String sheet) throws XMLStreamException {
        begin(xml, "office:settings");
        begin(xml, "config:config-item-set", "config:name", "ooo:view-settings");
        begin(xml, "config:config-item-map-indexed", "config:name", "Views");
        begin(xml, "config:config-item-map-entry");
        item(xml, "ViewId", "string", "view1");
        begin(xml, "config:config-item-map-named", "config:name", "Tables");
        begin(xml, "config:config-item-map-entry", "config:name", sheet);
        item(xml, "VerticalSplitMode", "short", "2");
        item(xml, "VerticalSplitPosition", "int", "1");
        item(xml, "ActiveSplitRange", "short", "2");
        item(xml, "PositionTop", "int", "0");
        item(xml, "PositionBottom", "int", "1");
        xml.writeEndElement();
        xml.writeEndElement();
        item(xml, "ActiveTable", "string", sheet);
        for (int open = 0; open < 4; open++) xml.writeEndElement();
    }

    private static void item(XMLStreamWriter xml, String name, String type, String value) throws XMLStreamException {
        element(xml, "config:config-item", value, "config:name", name, "config:type", type);
    }

    private static void cell(XMLStreamWriter xml, String name, @Nullable String data) throws XMLStreamException {
        begin(xml, STYLE, NAME, name, FAMILY, "table-cell");
        if (data != null) xml.writeAttribute("style:data-style-name", data);
        empty(xml, CELL_PROPERTIES, TOP, "top", "fo:wrap-option", "wrap");
        xml.writeEndElement();
    }

    private void date(XMLStreamWriter xml, String name, boolean withTime) throws XMLStreamException {
        begin(xml, "number:date-style", NAME, name);
        String[] order = Columns.day(language).startsWith("d")
                ? new String[] {"day", "month", "year"}
                : new String[] {"year", "month", "day"};
        for (int i = 0; i < order.length; i++) {
            if (i > 0) element(xml, "number:text", "-");
            empty(xml, "number:" + order[i], "number:style", "long");
        }
        if (withTime) {
            element(xml, "number:text", " ");
            empty(xml, "number:hours", "number:style", "long");
            element(xml, "number:text", ":");
            empty(xml, "number:minutes", "number:style", "long");
        }
        xml.writeEndElement();
    }
}
