package nl.leertafel.letters;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import nl.leertafel.documents.Odt;
import nl.leertafel.documents.Pdf;
import nl.leertafel.shared.Actor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class LetterFileController {
    private final LetterPages pages;
    private final LetterFiles files;

    LetterFileController(LetterPages pages, LetterFiles files) {
        this.pages = pages;
        this.files = files;
    }

    @GetMapping("/letters/{id}.pdf")
    void pdf(Actor actor, @PathVariable UUID id, Locale language, HttpServletResponse response) throws IOException {
        LetterPage page = pages.show(actor, id, language);
        announce(page, "pdf", Pdf.MEDIA_TYPE, response);
        files.pdf(page, response.getOutputStream());
    }

    @GetMapping("/letters/{id}.odt")
    void odt(Actor actor, @PathVariable UUID id, Locale language, HttpServletResponse response) throws IOException {
        LetterPage page = pages.show(actor, id, language);
        announce(page, "odt", Odt.MEDIA_TYPE, response);
        files.odt(page, response.getOutputStream());
    }

    private static void announce(LetterPage page, String extension, String type, HttpServletResponse response) {
        String name = page.letter().title().replaceAll("[^\\p{L}\\p{N}]+", "-") + "." + extension;
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
