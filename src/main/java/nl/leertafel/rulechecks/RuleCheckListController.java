package nl.leertafel.rulechecks;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.leertafel.shared.Actor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class RuleCheckListController {
    private final RuleCheckList list;
    private final RuleCheckCsv csv;

    RuleCheckListController(RuleCheckList list, RuleCheckCsv csv) {
        this.list = list;
        this.csv = csv;
    }

    @GetMapping("/rule-checks")
    String list(Actor actor, @RequestParam MultiValueMap<String, String> chosen, Model model) {
        model.addAttribute("list", list.page(actor, filter(chosen)));
        model.addAttribute("nav", "rule-checks");
        return "rulechecks/list";
    }

    /** Precisely what the list shows, all pages of it, as far as a spreadsheet goes. */
    @GetMapping("/rule-checks.csv")
    void export(
            Actor actor,
            @RequestParam MultiValueMap<String, String> chosen,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        ContentDisposition file =
                ContentDisposition.attachment().filename(csv.fileName(language)).build();
        response.setContentType("text/csv; charset=utf-8");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.toString());
        List<RuleCheckRow> rows = list.export(actor, filter(chosen), RuleCheckCsv.LONGEST + 1);
        csv.write(rows, response.getWriter(), language);
    }

    private static RuleCheckFilter filter(MultiValueMap<String, String> chosen) {
        return RuleCheckFilter.of(
                chosen.getFirst("view"),
                chosen.getFirst("state"),
                chosen.getFirst("verdict"),
                chosen.getFirst("table"),
                chosen.getFirst("q"),
                chosen.getFirst("after"));
    }
}
