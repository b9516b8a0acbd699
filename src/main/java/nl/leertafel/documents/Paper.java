package nl.leertafel.documents;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints templates to PDF. */
@Component
public class Paper {
    private final ITemplateEngine templates;

    Paper(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** On A4 on its side; the names of the columns stand on each page. */
    public byte[] of(Listing listing, Locale language) throws IOException {
        return of("documents/listing", Map.of("listing", listing), language);
    }

    /** @param template well-formed XHTML, as {@link Pdf} wants it; {@code language} is added to what it shows */
    public byte[] of(String template, Map<String, Object> shown, Locale language) throws IOException {
        Context context = new Context(language, shown);
        context.setVariable("language", language.getLanguage());
        return Pdf.of(templates.process(template, context));
    }
}
