package nl.leertafel.stories;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody who read a story, for its author. */
@Controller
class ReadingsController {
    private final ReadingsPages readings;

    ReadingsController(ReadingsPages readings) {
        this.readings = readings;
    }

    @GetMapping("/stories/{id}/readings")
    String list(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID after, Actor actor, Model model) {
        ReadingsPages.Page page = readings.page(actor, id, after);
        model.addAttribute("page", page)
                .addAttribute("nav", "stories")
                .addAttribute("purpose", page.purpose())
                .addAttribute(
                        "crumbs",
                        List.of(Crumb.key("stories.title", "/stories"), Crumb.key("stories.yours", "/stories/" + id)));
        return "stories/readings";
    }
}
