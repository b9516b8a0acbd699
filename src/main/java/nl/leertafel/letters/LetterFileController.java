package nl.leertafel.letters;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.leertafel.documents.Download;
import nl.leertafel.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class LetterFileController {
    private final LetterPages pages;
    private final LetterFiles files;
    private final Clock clock;

    LetterFileController(LetterPages pages, LetterFiles files, Clock clock) {
        this.pages = pages;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/letters/{id}.pdf")
    void pdf(Actor actor, @PathVariable UUID id, Locale language, HttpServletResponse response) throws IOException {
        LetterPage page = pages.show(actor, id, language);
        byte[] pdf = files.pdf(page);
        Download.pdf(page.letter().title(), today()).announce(response);
        response.getOutputStream().write(pdf);
    }

    @GetMapping("/letters/{id}.odt")
    void odt(Actor actor, @PathVariable UUID id, Locale language, HttpServletResponse response) throws IOException {
        LetterPage page = pages.show(actor, id, language);
        Download.odt(page.letter().title(), today()).announce(response);
        files.odt(page, response.getOutputStream());
    }

    private LocalDate today() {
        return clock.instant().atZone(clock.getZone()).toLocalDate();
    }
}
