package nl.leertafel.failures.register;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.leertafel.documents.Download;
import nl.leertafel.documents.Listing;
import nl.leertafel.documents.Paper;
import nl.leertafel.documents.SheetFormat;
import nl.leertafel.documents.Sheets;
import nl.leertafel.shared.Actor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Precisely what the list shows, all pages of it, as a file. */
@Controller
class RegisterFiles {
    private final RegisterSheets sheets;
    private final FilterWords words;
    private final Paper paper;
    private final MessageSource messages;
    private final Clock clock;

    RegisterFiles(RegisterSheets sheets, FilterWords words, Paper paper, MessageSource messages, Clock clock) {
        this.sheets = sheets;
        this.words = words;
        this.paper = paper;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping({"/failures.csv", "/failures.ods", "/failures.xlsx"})
    void sheet(
            @RequestParam MultiValueMap<String, String> parameters,
            Actor actor,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String suffix = request.getRequestURI().replaceFirst(".*\\.", "");
        SheetFormat format = SheetFormat.valueOf(suffix.toUpperCase(Locale.ROOT));
        RegisterSheet sheet = sheets.of(actor, Filter.read(parameters), language);
        List<List<?>> rows = new ArrayList<>(sheet.rows());
        if (sheet.cut()) rows.add(List.of(cut(language)));
        Download.sheet(name(language), today(), format).announce(response);
        Sheets.write(format, title(language), headers(sheet, language), rows, response.getOutputStream());
    }

    @GetMapping("/failures.pdf")
    void pdf(
            @RequestParam MultiValueMap<String, String> parameters,
            Actor actor,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        Filter filter = Filter.read(parameters);
        RegisterSheet sheet = sheets.of(actor, filter, language);
        List<String> about = new ArrayList<>(words.of(filter, actor, language));
        about.add(
                messages.getMessage("failures.shown", new Object[] {sheet.rows().size()}, language));
        Listing listing = new Listing(title(language), today(), about, headers(sheet, language), sheet.rows());
        byte[] pdf = paper.of(listing, language);
        Download.pdf(name(language), today()).announce(response);
        response.getOutputStream().write(pdf);
    }

    private List<String> headers(RegisterSheet sheet, Locale language) {
        return sheet.headers().stream()
                .map(key -> messages.getMessage(key, null, language))
                .toList();
    }

    private String cut(Locale language) {
        return messages.getMessage("documents.cut", new Object[] {RegisterSheet.LONGEST}, language);
    }

    private String title(Locale language) {
        return messages.getMessage("failures.title", null, language);
    }

    private String name(Locale language) {
        return messages.getMessage("failures.sheet.file", null, language);
    }

    private LocalDate today() {
        return clock.instant().atZone(clock.getZone()).toLocalDate();
    }
}
