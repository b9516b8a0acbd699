package nl.leertafel.actions;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Subject;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the page of an action, also after a form on it was refused. */
@Component
class ActionView {
    private final ActionAccess access;
    private final ActionPages pages;

    ActionView(ActionAccess access, ActionPages pages) {
        this.access = access;
        this.pages = pages;
    }

    /** @param notice message key of what is said when it worked */
    record Turn(
            Actor actor,
            UUID id,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect,
            String notice) {}

    String show(Actor actor, UUID id, Model model) {
        ActionPage page = pages.page(actor, id);
        long version = page.facts().version();
        fill(model, "completeForm", new CompleteForm(Ids.next(), version, page.saidBefore()));
        fill(model, "dropForm", new DropForm(Ids.next(), version, ""));
        fill(model, "handOverForm", new HandOverForm(Ids.next(), version, null, ""));
        fill(
                model,
                "rescheduleForm",
                new RescheduleForm(Ids.next(), version, page.facts().dueOn(), ""));
        model.addAttribute("action", page);
        model.addAttribute("about", Subject.action(id));
        model.addAttribute("purpose", page.table().pinned());
        model.addAttribute("crumbs", List.of(Crumb.key("actions.title", "/actions")));
        model.addAttribute("nav", "actions");
        return "actions/show";
    }

    String attempt(Turn turn, Runnable verb) {
        access.mine(turn.actor(), turn.id()); // also when the form is wrong
        if (turn.errors().hasErrors()) return again(turn, HttpStatus.UNPROCESSABLE_ENTITY);
        try {
            verb.run();
            turn.redirect().addFlashAttribute("notice", turn.notice());
            return "redirect:/actions/" + turn.id();
        } catch (RuleBroken broken) {
            turn.errors().reject(broken.messageKey(), broken.arguments(), null);
            return again(turn, HttpStatus.CONFLICT);
        } catch (OptimisticLockingFailureException stale) {
            turn.model().addAttribute("stored", pages.stored(turn.actor(), turn.id()));
            return again(turn, HttpStatus.CONFLICT);
        }
    }

    /** Shows the page with what was typed, and with what is stored now. */
    private String again(Turn turn, HttpStatus status) {
        turn.response().setStatus(status.value());
        return show(turn.actor(), turn.id(), turn.model());
    }

    private static void fill(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) model.addAttribute(name, form);
    }
}
