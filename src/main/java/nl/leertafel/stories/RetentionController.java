package nl.leertafel.stories;

import java.util.List;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class RetentionController {
    private final RetentionPages pages;

    RetentionController(RetentionPages pages) {
        this.pages = pages;
    }

    @GetMapping("/retention")
    String show(Actor actor, Model model) {
        model.addAttribute("retention", pages.page(actor))
                .addAttribute("nav", "people")
                .addAttribute("crumbs", List.of(Crumb.key("people.list.title", "/people")));
        return "stories/retention";
    }
}
