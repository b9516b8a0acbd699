package nl.leertafel.stories;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.Subject;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows the page of a story. */
@Component
class StoryPages {
    private final StoryService stories;

    StoryPages(StoryService stories) {
        this.stories = stories;
    }

    String show(Actor actor, UUID id, Model model) {
        StoryPage page = stories.page(actor, id);
        model.addAttribute("story", page)
                .addAttribute("about", Subject.story(id))
                .addAttribute("purpose", page.purpose())
                .addAttribute("crumbs", List.of(Crumb.key("stories.title", "/stories")));
        return "stories/show";
    }
}
