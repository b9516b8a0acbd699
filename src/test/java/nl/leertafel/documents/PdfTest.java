package nl.leertafel.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** What is printed can be read by eye and by ear. */
class PdfTest {
    @Test
    void it_has_a_title_a_language_tags_and_its_own_type() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Pdf.of(page("<h1>Kwesties</h1><p>Eén &amp; ander</p>")))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Register");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(new PDFTextStripper().getText(pdf)).contains("Kwesties", "Eén & ander", "1 / 1");
            for (COSName font : pdf.getPage(0).getResources().getFontNames())
                assertThat(pdf.getPage(0).getResources().getFont(font).isEmbedded())
                        .isTrue();
        }
    }

    @Test
    void a_wide_one_lies_on_its_side_and_repeats_the_names_of_columns() throws IOException {
        String rows = "<tr><td>Rij</td></tr>".repeat(100);
        String table = "<table><thead><tr><th>Kolomnaam</th></tr></thead><tbody>" + rows + "</tbody></table>";
        try (PDDocument pdf = Loader.loadPDF(Pdf.wide(page(table)))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            for (PDPage page : pdf.getPages())
                assertThat(page.getMediaBox().getWidth())
                        .isGreaterThan(page.getMediaBox().getHeight());
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(second.getText(pdf)).contains("Kolomnaam");
        }
    }

    @Test
    void a_wide_one_uses_its_whole_width() throws IOException {
        String table = "<table><tr><td>Links</td><td class=\"number\">Rechts</td></tr></table>";
        List<Float> ends = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(Pdf.wide(page(table)))) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    if (text.contains("Rechts"))
                        ends.add(letters.get(letters.size() - 1).getEndX());
                }
            }.getText(pdf);
            assertThat(ends)
                    .singleElement()
                    .satisfies(end -> assertThat(end)
                            .isGreaterThan(pdf.getPage(0).getMediaBox().getWidth() * 0.9f));
        }
    }

    @Test
    void it_fetches_nothing() {
        assertThatNoException()
                .isThrownBy(() -> Pdf.of(page("<img alt=\"x\" src=\"http://localhost:1/x.png\"/>"
                        + "<img alt=\"x\" src=\"file:///etc/passwd\"/>")));
    }

    private static String page(String body) {
        return "<html lang=\"nl\"><head><title>Register</title><meta name=\"description\" content=\"Kwesties\"/></head><body>%s</body></html>"
                .formatted(body);
    }
}
