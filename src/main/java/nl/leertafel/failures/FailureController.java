package nl.leertafel.failures;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A failure's page, and the verbs on it. */
@Controller
@RequestMapping("/failures/{id}")
class FailureController {
    private final ShownFailure shown;
    private final FailurePages pages;
    private final FailureTransitions transitions;

    FailureController(ShownFailure shown, FailurePages pages, FailureTransitions transitions) {
        this.shown = shown;
        this.pages = pages;
        this.transitions = transitions;
    }

    /** The old address of one that was merged leads to the one that is there. */
    @GetMapping
    String show(@PathVariable UUID id, Actor actor, Model model, RedirectAttributes redirect) {
        UUID standing = pages.standing(actor, id);
        if (standing.equals(id)) return shown.show(id, actor, model);
        redirect.addFlashAttribute("notice", "failures.notice.led");
        return "redirect:/failures/" + standing;
    }

    @PostMapping("/acknowledgement")
    String acknowledge(
            @PathVariable UUID id,
            @Valid OwnerForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        ShownFailure.Sent sent = new ShownFailure.Sent(id, errors, actor, model, response, redirect);
        return shown.sent(
                "acknowledged", sent, FailurePage.May::acknowledge, () -> transitions.acknowledge(actor, id, form));
    }

    @PostMapping("/owner")
    String changeOwner(
            @PathVariable UUID id,
            @Valid OwnerForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        ShownFailure.Sent sent = new ShownFailure.Sent(id, errors, actor, model, response, redirect);
        return shown.sent(
                "ownerChanged", sent, FailurePage.May::changeOwner, () -> transitions.changeOwner(actor, id, form));
    }

    @PostMapping("/claim")
    String claim(
            @PathVariable UUID id,
            @Valid ClaimForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        ShownFailure.Sent sent = new ShownFailure.Sent(id, errors, actor, model, response, redirect);
        return shown.sent("claimed", sent, FailurePage.May::claim, () -> transitions.claim(actor, id, form));
    }

    @PostMapping("/confirmations")
    String answer(
            @PathVariable UUID id,
            @Valid AnswerForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        ShownFailure.Sent sent = new ShownFailure.Sent(id, errors, actor, model, response, redirect);
        return shown.sent("answered", sent, FailurePage.May::answer, () -> transitions.answer(actor, id, form));
    }

    @PostMapping("/work")
    String beginWork(@PathVariable UUID id, @RequestParam UUID submission, Actor actor, RedirectAttributes redirect) {
        transitions.beginWork(actor, id, submission);
        redirect.addFlashAttribute("notice", "failures.notice.beingWorkedOn");
        return "redirect:/failures/{id}";
    }
}
