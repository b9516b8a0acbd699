package nl.leertafel.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Prints a page to PDF with tags, so that a screen reader reads it too (PDF/UA-1). */
public final class Pdf {
    public static final String MEDIA_TYPE = "application/pdf";
    private static final String LOOK = resource("/documents/print.css");
    private static final String WIDE = LOOK + resource("/documents/wide.css");

    static {
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.SEVERE));
    }

    private Pdf() {}

    /**
     * @param html well-formed XHTML with a title, {@code lang}, and a {@code meta} description, which PDF/UA wants. The look
     *     is added here. It fetches nothing: pictures stand in it.
     */
    public static byte[] of(String html) throws IOException {
        return render(html, LOOK);
    }

    /** The same on A4 on its side: for lists with many columns. */
    public static byte[] wide(String html) throws IOException {
        return render(html, WIDE);
    }

    private static byte[] render(String html, String look) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfUaAccessibility(true)
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withProducer("Leertafel")
                    .withHtmlContent(html.replaceFirst("</head>", "<style>" + look + "</style></head>"), null)
                    .toStream(pdf);
            builder.useFont(font(document, "NotoSans_400Regular.ttf"), "Noto Sans", 400, FontStyle.NORMAL, true);
            builder.useFont(font(document, "NotoSans_700Bold.ttf"), "Noto Sans", 700, FontStyle.NORMAL, true);
            builder.useFont(font(document, "Literata_700Bold.ttf"), "Literata", 700, FontStyle.NORMAL, true);
            builder.run();
        }
        return pdf.toByteArray();
    }

    /** Without the rules for scripts that join their letters: they take most of the time, and nothing here is written so. */
    private static PDFontSupplier font(PDDocument document, String file) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(open("/documents/" + file)));
        font.setEnableGsub(false);
        document.registerTrueTypeFontForClosing(font);
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }

    private static InputStream open(String name) {
        InputStream resource = Pdf.class.getResourceAsStream(name);
        if (resource == null) throw new IllegalStateException(name);
        return resource;
    }

    private static String resource(String name) {
        try (InputStream resource = open(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
