package nl.leertafel.stories;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The author goes through what a reviewer proposed, one answer at a time. */
@Controller
@RequestMapping("/stories/{id}/edits")
class AuthorEditController {
    private final AuthorEdits edits;

    AuthorEditController(AuthorEdits edits) {
        this.edits = edits;
    }

    @ModelAttribute
    void place(Model model) {
        model.addAttribute("nav", "stories");
    }

    @GetMapping
    String list(@PathVariable UUID id, Actor actor, Model model) {
        AuthorEditsPage page = edits.page(actor, id);
        if (!page.canBeWritten()) return "redirect:/stories/{id}";
        return show(page, model);
    }

    @PostMapping("/{editId}/acceptance")
    String accept(
            @PathVariable UUID id,
            @PathVariable UUID editId,
            @Valid AcceptForm form,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            edits.accept(actor, id, editId, form);
        } catch (OptimisticLockingFailureException changed) {
            model.addAttribute("overtaken", editId);
            response.setStatus(409);
            return show(edits.page(actor, id), model);
        }
        redirect.addFlashAttribute("notice", "reviews.notice.accepted");
        return "redirect:/stories/{id}/edits";
    }

    @PostMapping("/{editId}/decline")
    String decline(
            @PathVariable UUID id,
            @PathVariable UUID editId,
            @Valid ButtonForm form,
            Actor actor,
            RedirectAttributes redirect) {
        edits.decline(actor, id, editId, form.submission());
        redirect.addFlashAttribute("notice", "reviews.notice.declined");
        return "redirect:/stories/{id}/edits";
    }

    private static String show(AuthorEditsPage page, Model model) {
        model.addAttribute("page", page)
                .addAttribute("purpose", page.purpose())
                .addAttribute("crumbs", List.of(Crumb.key("stories.title", "/stories")));
        return "stories/edits";
    }
}
