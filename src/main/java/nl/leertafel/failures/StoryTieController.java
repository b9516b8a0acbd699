package nl.leertafel.failures;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tie between one story and one failure. */
@Controller
@RequestMapping("/failures/{id}/stories")
class StoryTieController {
    private final StoryTies ties;
    private final FailureNaming naming;
    private final ShownFailure shown;

    StoryTieController(StoryTies ties, FailureNaming naming, ShownFailure shown) {
        this.ties = ties;
        this.naming = naming;
        this.shown = shown;
    }

    @PostMapping
    String link(
            @PathVariable UUID id,
            @Valid LinkForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        ShownFailure.Sent sent = new ShownFailure.Sent(id, errors, actor, model, response, redirect);
        return shown.sent("linked", sent, FailurePage.May::link, () -> naming.link(actor, id, form));
    }

    @PostMapping("/{story}/removal")
    String unlink(
            @PathVariable UUID id,
            @PathVariable UUID story,
            @RequestParam UUID submission,
            Actor actor,
            RedirectAttributes redirect) {
        ties.unlink(actor, id, story, submission);
        redirect.addFlashAttribute("notice", "failures.notice.unlinked");
        return "redirect:/failures/{id}";
    }

    @PostMapping("/{story}/return")
    String relink(
            @PathVariable UUID id,
            @PathVariable UUID story,
            @RequestParam UUID submission,
            Actor actor,
            RedirectAttributes redirect) {
        ties.relink(actor, id, story, submission);
        redirect.addFlashAttribute("notice", "failures.notice.relinked");
        return "redirect:/failures/{id}";
    }

    @PostMapping("/{story}/family")
    String answerForFamily(
            @PathVariable UUID id,
            @PathVariable UUID story,
            @Valid FamilyForm form,
            Actor actor,
            RedirectAttributes redirect) {
        ties.answerForFamily(actor, id, story, form);
        redirect.addFlashAttribute("notice", "failures.notice.family");
        return "redirect:/failures/{id}";
    }
}
