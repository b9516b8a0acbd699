package nl.leertafel.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;

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
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withProducer("Leertafel")
                .withHtmlContent(html.replaceFirst("</head>", "<style>" + look + "</style></head>"), null)
                .toStream(pdf);
        font(builder, "Noto Sans", 400, "NotoSans_400Regular.ttf");
        font(builder, "Noto Sans", 700, "NotoSans_700Bold.ttf");
        font(builder, "Literata", 700, "Literata_700Bold.ttf");
        builder.run();
        return pdf.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String family, int weight, String file) {
        builder.useFont(() -> open("/documents/" + file), family, weight, FontStyle.NORMAL, true);
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
