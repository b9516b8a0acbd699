package nl.leertafel.insight;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/insight")
class InsightController {
    private final Insight insight;
    private final Behind behind;

    InsightController(Insight insight, Behind behind) {
        this.insight = insight;
        this.behind = behind;
    }

    @ModelAttribute("nav")
    String nav() {
        return "insight";
    }

    @GetMapping
    String show(
            Actor actor,
            @RequestParam(defaultValue = "") Set<UUID> table,
            @RequestParam(defaultValue = "") String period,
            Locale language,
            Model model) {
        model.addAttribute("page", insight.page(actor, table, period, language));
        return "insight/show";
    }

    @GetMapping("/{figure}.csv")
    void spreadsheet(
            Actor actor,
            @PathVariable String figure,
            @RequestParam(defaultValue = "") Set<UUID> table,
            @RequestParam(defaultValue = "") String period,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        FigureName name = FigureName.of(figure);
        Shown shown = insight.figure(actor, name, table, period, language);
        String file = insight.words(language).say("insight." + name.slug() + ".file");
        response.setContentType("text/csv; charset=utf-8");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file + ".csv").build().toString());
        FigureCsv.write(shown, response.getWriter());
    }

    @GetMapping("/failures")
    String failures(Actor actor, BehindQuery query, Locale language, Model model) {
        return list(behind.failures(actor, query, language), model);
    }

    @GetMapping("/stories")
    String stories(Actor actor, BehindQuery query, Locale language, Model model) {
        return list(behind.stories(actor, query, language), model);
    }

    @GetMapping("/sessions")
    String sessions(Actor actor, BehindQuery query, Locale language, Model model) {
        return list(behind.sessions(actor, query, language), model);
    }

    private static String list(BehindPage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("crumbs", List.of(Crumb.key("insight.title", page.insight())));
        return "insight/list";
    }
}
