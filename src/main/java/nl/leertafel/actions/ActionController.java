package nl.leertafel.actions;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Subject;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/actions/{id}")
class ActionController {
    private final ActionService service;
    private final ActionPages pages;

    ActionController(ActionService service, ActionPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID id, Model model) {
        ActionPage page = pages.page(actor, id);
        long version = page.facts().version();
        fill(model, "completeForm", new CompleteForm(Ids.next(), version, ""));
        fill(model, "dropForm", new DropForm(Ids.next(), version, ""));
        fill(model, "handOverForm", new HandOverForm(Ids.next(), version, null));
        model.addAttribute("action", page);
        model.addAttribute("about", Subject.action(id));
        model.addAttribute("purpose", page.table().pinned());
        model.addAttribute("crumbs", List.of(Crumb.key("actions.title", "/actions")));
        model.addAttribute("nav", "actions");
        return "actions/show";
    }

    @PostMapping("/completion")
    String complete(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute CompleteForm completeForm,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        model.addAttribute("typed", completeForm.result());
        Turn turn = new Turn(actor, id, errors, model, response, redirect, "actions.notice.done");
        return attempt(turn, () -> service.complete(actor, id, completeForm));
    }

    @PostMapping("/drop")
    String drop(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute DropForm dropForm,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        model.addAttribute("typed", dropForm.reason());
        model.addAttribute("typedIn", "drop");
        Turn turn = new Turn(actor, id, errors, model, response, redirect, "actions.notice.dropped");
        return attempt(turn, () -> service.drop(actor, id, dropForm));
    }

    @PostMapping("/owner")
    String handOver(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute HandOverForm handOverForm,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        model.addAttribute("typedIn", "owner");
        Turn turn = new Turn(actor, id, errors, model, response, redirect, "actions.notice.handedOver");
        return attempt(turn, () -> service.handOver(actor, id, handOverForm));
    }

    private record Turn(
            Actor actor,
            UUID id,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect,
            String notice) {}

    private String attempt(Turn turn, Runnable verb) {
        service.mustEnd(turn.actor(), turn.id()); // also when the form is wrong
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
