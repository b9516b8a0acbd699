package nl.leertafel.letters;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import nl.leertafel.documents.Odt;
import nl.leertafel.documents.Pdf;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The letter to send, and the letter to work on elsewhere; both in the language in which it is written. */
@Component
class LetterFiles {
    private final ITemplateEngine templates;

    LetterFiles(ITemplateEngine templates) {
        this.templates = templates;
    }

    byte[] pdf(LetterPage page) throws IOException {
        Map<String, Object> shown = Map.of("page", page, "language", page.language());
        return Pdf.of(templates.process("letters/paper", new Context(language(page), shown)));
    }

    void odt(LetterPage page, OutputStream to) throws IOException {
        Odt odt = new Odt(page.letter().title(), language(page));
        page.printed().forEach(part -> write(part, odt));
        odt.write(to);
    }

    private static void write(PartText part, Odt odt) {
        if (part.kind() == PartKind.OPENING) odt.heading(1, part.heading());
        else if (part.kind() != PartKind.CLOSING) odt.heading(2, part.heading());
        for (PartText.Block block : part.blocks()) {
            if (block.list()) odt.list(block.lines());
            else block.lines().forEach(odt::paragraph);
        }
    }

    private static Locale language(LetterPage page) {
        return Locale.forLanguageTag(page.language());
    }
}
