package nl.leertafel.search;

import nl.leertafel.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SearchController {
    private final SearchDesk desk;

    SearchController(SearchDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/search")
    String search(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        Asked asked = Asked.read(q, kind, after);
        model.addAttribute("search", desk.page(actor, asked));
        model.addAttribute("searched", asked.q());
        model.addAttribute("nav", "search");
        return "search/results";
    }

    /** Part of a page, for the box above every page. */
    @GetMapping("/search/suggestions")
    String suggestions(Actor actor, @RequestParam(required = false) @Nullable String q, Model model) {
        model.addAttribute("search", desk.suggestions(actor, Asked.read(q, null, null)));
        return "search/suggestions";
    }
}
