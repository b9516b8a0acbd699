package nl.leertafel.documents;

import static nl.leertafel.documents.OdfPackage.begin;
import static nl.leertafel.documents.OdfPackage.element;
import static nl.leertafel.documents.OdfPackage.empty;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A text that somebody can work on further: headings, paragraphs and lists, as an OpenDocument text. */
public final class Odt {
    public static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";
    private static final String[] SIZES = {"20pt", "15pt", "12pt"};

    private final String title;
    private final Locale language;
    private final List<OdfPackage.Part> parts = new ArrayList<>();

    public Odt(String title, Locale language) {
        this.title = title;
        this.language = language;
    }

    /** @param level from 1, the title of the text, to 3 */
    public Odt heading(int level, String text) {
        String number = String.valueOf(level);
        parts.add(xml ->
                element(xml, "text:h", text, "text:style-name", "Heading_20_" + number, "text:outline-level", number));
        return this;
    }

    public Odt paragraph(String text) {
        parts.add(xml -> element(xml, "text:p", text, "text:style-name", "Text_20_body"));
        return this;
    }

    public Odt list(List<String> items) {
        parts.add(xml -> {
            begin(xml, "text:list", "text:style-name", "Dots");
            for (String item : items) {
                begin(xml, "text:list-item");
                element(xml, "text:p", item, "text:style-name", "Text_20_body");
                xml.writeEndElement();
            }
            xml.writeEndElement();
        });
        return this;
    }

    public void write(OutputStream to) throws IOException {
        try (OdfPackage odf = new OdfPackage(to, MEDIA_TYPE, "content.xml", "styles.xml", "meta.xml")) {
            odf.meta(title, language);
            odf.part("styles.xml", "document-styles", this::styles);
            odf.part("content.xml", "document-content", xml -> {
                begin(xml, "office:body");
                begin(xml, "office:text");
                for (OdfPackage.Part part : parts) part.write(xml);
                xml.writeEndElement();
                xml.writeEndElement();
            });
        }
    }

    private void styles(XMLStreamWriter xml) throws XMLStreamException {
        begin(xml, "office:styles");
        begin(xml, "style:default-style", "style:family", "paragraph");
        String country = language.getLanguage().equals("nl") ? "NL" : "GB";
        empty(xml, "style:text-properties", "fo:language", language.getLanguage(), "fo:country", country);
        xml.writeEndElement();
        style(xml, "Text_20_body", "Text body", "0mm", "11pt", "normal", "");
        for (int level = 1; level <= SIZES.length; level++)
            style(
                    xml,
                    "Heading_20_" + level,
                    "Heading " + level,
                    "6mm",
                    SIZES[level - 1],
                    "bold",
                    String.valueOf(level));
        dots(xml);
        xml.writeEndElement();
        page(xml);
    }

    private static void style(
            XMLStreamWriter xml, String name, String shown, String before, String size, String weight, String level)
            throws XMLStreamException {
        begin(xml, "style:style", "style:name", name, "style:display-name", shown, "style:family", "paragraph");
        if (!level.isEmpty()) xml.writeAttribute("style:default-outline-level", level);
        begin(xml, "style:paragraph-properties", "fo:margin-top", before, "fo:margin-bottom", "3mm");
        if (!level.isEmpty()) xml.writeAttribute("fo:keep-with-next", "always");
        xml.writeEndElement();
        empty(xml, "style:text-properties", "fo:font-size", size, "fo:font-weight", weight);
        xml.writeEndElement();
    }

    private static void dots(XMLStreamWriter xml) throws XMLStreamException {
        begin(xml, "text:list-style", "style:name", "Dots");
        begin(xml, "text:list-level-style-bullet", "text:level", "1", "text:bullet-char", "•");
        begin(xml, "style:list-level-properties", "text:list-level-position-and-space-mode", "label-alignment");
        empty(
                xml,
                "style:list-level-label-alignment",
                "text:label-followed-by",
                "listtab",
                "fo:text-indent",
                "-6mm",
                "fo:margin-left",
                "6mm");
        for (int open = 0; open < 3; open++) xml.writeEndElement();
    }

    private static void page(XMLStreamWriter xml) throws XMLStreamException {
        begin(xml, "office:automatic-styles");
        begin(xml, "style:page-layout", "style:name", "A4");
        empty(
                xml,
                "style:page-layout-properties",
                "fo:page-width",
                "210mm",
                "fo:page-height",
                "297mm",
                "fo:margin",
                "25mm");
        xml.writeEndElement();
        xml.writeEndElement();
        begin(xml, "office:master-styles");
        empty(xml, "style:master-page", "style:name", "Standard", "style:page-layout-name", "A4");
        xml.writeEndElement();
    }
}
