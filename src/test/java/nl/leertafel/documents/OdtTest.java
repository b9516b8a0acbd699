package nl.leertafel.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OdtTest {
    @Test
    void headings_paragraphs_and_lists_are_what_they_are() throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        new Odt("Brief aan de raad", Locale.forLanguageTag("nl"))
                .heading(1, "Brief aan de raad")
                .paragraph("Eén & ander\nop twee regels")
                .heading(2, "Geleerd")
                .list(List.of("Eerst", "Daarna\u0007"))
                .write(to);
        Zip odt = Zip.of(to.toByteArray());
        assertThat(new String(to.toByteArray(), 30, 47, StandardCharsets.US_ASCII))
                .isEqualTo("mimetype" + Odt.MEDIA_TYPE);
        assertThat(odt.text("content.xml"))
                .contains("text:outline-level=\"1\">Brief aan de raad</text:h>")
                .contains("Eén &amp; ander<text:line-break></text:line-break>op twee regels")
                .contains("<text:list text:style-name=\"Dots\"><text:list-item><text:p"
                        + " text:style-name=\"Text_20_body\">Eerst<")
                .contains(">Daarna</text:p>");
        assertThat(odt.text("meta.xml")).contains("<dc:title>Brief aan de raad<", "<dc:language>nl<");
        assertThat(odt.text("styles.xml")).contains("fo:language=\"nl\"", "fo:page-width=\"210mm\"");
    }
}
