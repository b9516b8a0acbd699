package nl.leertafel.documents;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An OpenDocument file (ODF 1.3, part 2): an archive of which the first part says what it is. */
class OdfPackage implements AutoCloseable {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    private final ZipOutputStream zip;

    /** Writes the elements that stand inside one part. */
    interface Part {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    OdfPackage(OutputStream to, String mediaType, String... parts) throws IOException {
        zip = new ZipOutputStream(to);
        byte[] type = mediaType.getBytes(StandardCharsets.US_ASCII);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        CRC32 sum = new CRC32();
        sum.update(type);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(type);
        zip.closeEntry();
        manifest(mediaType, parts);
    }

    /** Title and language of the document. */
    void meta(String title, Locale language) throws IOException {
        part("meta.xml", "document-meta", xml -> {
            xml.writeStartElement("office:meta");
            element(xml, "meta:generator", "Leertafel");
            element(xml, "dc:title", title);
            element(xml, "dc:language", language.getLanguage());
            xml.writeEndElement();
        });
    }

    void part(String name, String root, Part content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try {
            // packed letter by letter it takes ten times as long
            Writer letters = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(letters);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("office:" + root);
            for (String prefix : new String[] {"office", "meta", "config", "style", "text", "table", "number"})
                xml.writeAttribute(
                        "xmlns:" + prefix, OASIS + (prefix.equals("number") ? "datastyle" : prefix) + ":1.0");
            xml.writeAttribute("xmlns:fo", OASIS + "xsl-fo-compatible:1.0");
            xml.writeAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
            xml.writeAttribute("office:version", "1.3");
            content.write(xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        zip.closeEntry();
    }

    /** An empty element with attributes: name, value, name, value. */
    static void empty(XMLStreamWriter xml, String name, String... attributes) throws XMLStreamException {
        begin(xml, name, attributes);
        xml.writeEndElement();
    }

    static void begin(XMLStreamWriter xml, String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) xml.writeAttribute(attributes[i], attributes[i + 1]);
    }

    static void element(XMLStreamWriter xml, String name, String text, String... attributes) throws XMLStreamException {
        begin(xml, name, attributes);
        letters(xml, Letters.printable(text));
        xml.writeEndElement();
    }

    @Override
    public void close() throws IOException {
        zip.finish();
    }

    /** Line ends and tabs have elements of their own. */
    private static void letters(XMLStreamWriter xml, String text) throws XMLStreamException {
        StringBuilder run = new StringBuilder();
        for (char letter : text.replace("\r\n", "\n").toCharArray()) {
            if (letter != '\n' && letter != '\t') {
                run.append(letter);
                continue;
            }
            xml.writeCharacters(run.toString());
            run.setLength(0);
            empty(xml, letter == '\n' ? "text:line-break" : "text:tab");
        }
        xml.writeCharacters(run.toString());
    }

    private void manifest(String mediaType, String... parts) throws IOException {
        zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
        StringBuilder manifest = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"")
                .append(" manifest:version=\"1.3\">\n");
        file(manifest, "/", mediaType);
        for (String part : parts) file(manifest, part, "text/xml");
        manifest.append("</manifest:manifest>\n");
        zip.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void file(StringBuilder manifest, String path, String mediaType) {
        manifest.append(" <manifest:file-entry manifest:full-path=\"%s\" manifest:media-type=\"%s\"/>\n"
                .formatted(path, mediaType));
    }
}
