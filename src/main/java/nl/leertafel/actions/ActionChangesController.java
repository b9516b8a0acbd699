package nl.leertafel.actions;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody else does it, or on another day. */
@Controller
@RequestMapping("/actions/{id}")
class ActionChangesController {
    private final ActionChanges changes;
    private final ActionView view;

    ActionChangesController(ActionChanges changes, ActionView view) {
        this.changes = changes;
        this.view = view;
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
        ActionView.Turn turn =
                new ActionView.Turn(actor, id, errors, model, response, redirect, "actions.notice.handedOver");
        return view.attempt(turn, () -> changes.handOver(actor, id, handOverForm));
    }

    @PostMapping("/due")
    String reschedule(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute RescheduleForm rescheduleForm,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        model.addAttribute("typed", rescheduleForm.why());
        model.addAttribute("typedIn", "due");
        ActionView.Turn turn =
                new ActionView.Turn(actor, id, errors, model, response, redirect, "actions.notice.rescheduled");
        return view.attempt(turn, () -> changes.reschedule(actor, id, rescheduleForm));
    }
}
