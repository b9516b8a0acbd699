package nl.leertafel.failures;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.leertafel.sessions.SessionSummary;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Subject;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A failure's page with all its forms, for whoever opens it and for whoever finds their form back on it. */
@Component
class ShownFailure {
    private final FailurePages pages;
    private final FailureLives lives;

    ShownFailure(FailurePages pages, FailureLives lives) {
        this.pages = pages;
        this.lives = lives;
    }

    /** A form as it came in, with what is needed to show it again. */
    record Sent(
            UUID id,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {}

    String show(UUID id, Actor actor, Model model) {
        FailurePage page = pages.page(actor, id);
        model.addAttribute("nav", "failures");
        model.addAttribute("crumbs", List.of(Crumb.key("failures.title", "/failures")));
        model.addAttribute("page", page);
        model.addAttribute("life", lives.of(actor, id));
        model.addAttribute("purpose", page.purpose());
        model.addAttribute("about", Subject.failure(id));
        offer("ownerForm", new OwnerForm(id, page.facts().ownerId(), ""), model);
        offer("claimForm", new ClaimForm(id, ""), model);
        offer("answerForm", new AnswerForm(id, null, ""), model);
        offer("linkForm", new LinkForm(id, null), model);
        offer("raiseForm", new RaiseForm(id, null, "", page.facts().ownerId(), null), model);
        offer("experimentForm", new ExperimentForm(id, "", page.facts().ownerId(), null), model);
        return "failures/show";
    }

    /** Who may not press the button hears nothing of what is wrong with the form either. */
    String sent(String notice, Sent sent, Predicate<FailurePage.May> may, Runnable work) {
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
        return sent.model().getAttribute(WayBack.NAME) instanceof SessionSummary session
                ? "redirect:/sessions/" + session.id()
                : "redirect:/failures/{id}";
    }

    private String again(Sent sent, int status) {
        sent.response().setStatus(status);
        return show(sent.id(), sent.actor(), sent.model());
    }

    private static void offer(String name, Object form, Model model) {
        if (!model.containsAttribute(name)) model.addAttribute(name, form);
    }
}
