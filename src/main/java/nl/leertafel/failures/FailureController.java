package nl.leertafel.failures;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Subject;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A failure's page, and the verbs on it. */
@Controller
@RequestMapping("/failures/{id}")
class FailureController {
    private final FailurePages pages;
    private final FailureTransitions transitions;

    FailureController(FailurePages pages, FailureTransitions transitions) {
        this.pages = pages;
        this.transitions = transitions;
    }

    @ModelAttribute
    void place(Model model) {
        model.addAttribute("nav", "failures");
        model.addAttribute("crumbs", List.of(Crumb.key("failures.title", "/failures")));
    }

    @GetMapping
    String show(@PathVariable UUID id, Actor actor, Model model) {
        FailurePage page = pages.page(actor, id);
        model.addAttribute("page", page);
        model.addAttribute("purpose", page.purpose());
        model.addAttribute("about", Subject.failure(id));
        offer("ownerForm", new OwnerForm(id, page.facts().ownerId(), ""), model);
        offer("claimForm", new ClaimForm(id, ""), model);
        offer("answerForm", new AnswerForm(id, null, ""), model);
        offer("linkForm", new LinkForm(id, null), model);
        return "failures/show";
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
        Sent sent = new Sent(id, errors, actor, model, response, redirect);
        return sent("acknowledged", sent, FailurePage.May::acknowledge, () -> transitions.acknowledge(actor, id, form));
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
        Sent sent = new Sent(id, errors, actor, model, response, redirect);
        return sent("ownerChanged", sent, FailurePage.May::changeOwner, () -> transitions.changeOwner(actor, id, form));
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
        Sent sent = new Sent(id, errors, actor, model, response, redirect);
        return sent("claimed", sent, FailurePage.May::claim, () -> transitions.claim(actor, id, form));
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
        Sent sent = new Sent(id, errors, actor, model, response, redirect);
        return sent("answered", sent, FailurePage.May::answer, () -> transitions.answer(actor, id, form));
    }

    @PostMapping("/work")
    String beginWork(@PathVariable UUID id, @RequestParam UUID submission, Actor actor, RedirectAttributes redirect) {
        transitions.beginWork(actor, id, submission);
        redirect.addFlashAttribute("notice", "failures.notice.beingWorkedOn");
        return "redirect:/failures/{id}";
    }

    /** A form as it came in, with what is needed to show it again. */
    private record Sent(
            UUID id,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {}

    /** Who may not press the button hears nothing of what is wrong with the form either. */
    private String sent(String notice, Sent sent, Predicate<FailurePage.May> may, Runnable work) {
        if (sent.errors().hasErrors()) {
            if (!may.test(pages.page(sent.actor(), sent.id()).may())) throw new NotFound("failure", sent.id());
            return again(sent, 422);
        }
        try {
            work.run();
        } catch (RuleBroken broken) {
            sent.errors().reject(broken.messageKey(), broken.arguments(), null);
            sent.model().addAttribute("refused", broken.messageKey());
            return again(sent, HttpServletResponse.SC_CONFLICT);
        }
        sent.redirect().addFlashAttribute("notice", "failures.notice." + notice);
        return "redirect:/failures/{id}";
    }

    private String again(Sent sent, int status) {
        sent.response().setStatus(status);
        return show(sent.id(), sent.actor(), sent.model());
    }

    private static void offer(String name, Object form, Model model) {
        if (!model.containsAttribute(name)) model.addAttribute(name, form);
    }
}
