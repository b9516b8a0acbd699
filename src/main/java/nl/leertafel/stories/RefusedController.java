package nl.leertafel.stories;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an author can do with a story that was refused, beside withdrawing it. */
@Controller
@RequestMapping("/stories/{id}/copy")
class RefusedController {
    private final RefusedStories refused;

    RefusedController(RefusedStories refused) {
        this.refused = refused;
    }

    @PostMapping
    String copy(@PathVariable UUID id, @Valid ButtonForm form, Actor actor, RedirectAttributes redirect) {
        UUID draft = refused.copy(actor, id, form.submission());
        redirect.addFlashAttribute("notice", "reviews.notice.copied");
        return "redirect:/stories/" + draft + "/check";
    }
}
