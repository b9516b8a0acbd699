package nl.leertafel.documents;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints lists to PDF. */
@Component
public class Paper {
    private final ITemplateEngine templates;

    Paper(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** On A4 on its side; the names of the columns stand on each page. */
    public byte[] of(Listing listing, Locale language) throws IOException {
        Context context = new Context(language, Map.of("listing", listing, "language", language.getLanguage()));
        return Pdf.wide(templates.process("documents/listing", context));
    }
}
