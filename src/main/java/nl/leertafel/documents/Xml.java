package nl.leertafel.documents;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that may have been written to harm. */
final class Xml {
    private static final XMLInputFactory FACTORY = hardened();

    private Xml() {}

    static XMLStreamReader reader(InputStream from) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(from);
    }

    /** Definitions of entities stand in it; no spreadsheet needs one. */
    static boolean hasDoctype(InputStream from) throws XMLStreamException {
        XMLStreamReader reader = reader(from);
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) return true;
            if (event == XMLStreamConstants.START_ELEMENT) return false;
        }
        return false;
    }

    static boolean contains(byte[] content, String element) throws XMLStreamException {
        XMLStreamReader reader = reader(new ByteArrayInputStream(content));
        while (reader.hasNext())
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals(element)) return true;
        return false;
    }

    /** The one of the JDK, whichever others stand on the class path. */
    private static XMLInputFactory hardened() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
