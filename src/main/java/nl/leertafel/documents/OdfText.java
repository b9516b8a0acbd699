package nl.leertafel.documents;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The letters inside an element of an OpenDocument file. */
final class OdfText {
    private OdfText() {}

    static String attribute(XMLStreamReader xml, String localName) {
        for (int i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeLocalName(i).equals(localName)) return xml.getAttributeValue(i);
        return "";
    }

    /** Reads up to the end of the element: a line for each paragraph, without what others wrote beside it. */
    static String within(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int paragraphs = 0;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                if (xml.getLocalName().equals("p")) paragraphs--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (xml.getLocalName().equals("annotation")) {
                    within(xml);
                    depth--;
                } else if (xml.getLocalName().equals("p")) {
                    paragraphs++;
                    if (text.length() > 0) text.append('\n');
                } else space(xml, text);
            } else if (xml.isCharacters() && paragraphs > 0) text.append(xml.getText());
        }
        return text.toString();
    }

    private static void space(XMLStreamReader xml, StringBuilder text) {
        switch (xml.getLocalName()) {
            case "s" -> text.append(' ');
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            default -> {}
        }
    }
}
