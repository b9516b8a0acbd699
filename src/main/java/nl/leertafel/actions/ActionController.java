package nl.leertafel.actions;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.leertafel.shared.Actor;
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

/** An action, how it ends, and taking that back. */
@Controller
@RequestMapping("/actions/{id}")
class ActionController {
    private final ActionService service;
    private final ActionChanges changes;
    private final ActionView view;

    ActionController(ActionService service, ActionChanges changes, ActionView view) {
        this.service = service;
        this.changes = changes;
        this.view = view;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID id, Model model) {
        return view.show(actor, id, model);
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
        ActionView.Turn turn = new ActionView.Turn(actor, id, errors, model, response, redirect, "actions.notice.done");
        return view.attempt(turn, () -> service.complete(actor, id, completeForm));
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
        ActionView.Turn turn =
                new ActionView.Turn(actor, id, errors, model, response, redirect, "actions.notice.dropped");
        return view.attempt(turn, () -> service.drop(actor, id, dropForm));
    }

    @PostMapping("/reopening")
    String reopen(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam UUID submission,
            @RequestParam Long version,
            RedirectAttributes redirect) {
        changes.reopen(actor, id, submission, version);
        redirect.addFlashAttribute("notice", "actions.notice.reopened");
        return "redirect:/actions/{id}";
    }
}
