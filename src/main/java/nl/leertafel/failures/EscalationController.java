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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the chair chooses for a failure that waits too long. */
@Controller
@RequestMapping("/failures/{id}")
class EscalationController {
    private final ShownFailure shown;
    private final FailureChoices choices;

    EscalationController(ShownFailure shown, FailureChoices choices) {
        this.shown = shown;
        this.choices = choices;
    }

    @PostMapping("/level")
    String raise(
            @PathVariable UUID id,
            @Valid RaiseForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        ShownFailure.Sent sent = new ShownFailure.Sent(id, errors, actor, model, response, redirect);
        return shown.sent("raised", sent, FailurePage.May::raise, () -> choices.raise(actor, id, form));
    }

    @PostMapping("/experiment")
    String wantExperiment(
            @PathVariable UUID id,
            @Valid ExperimentForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        ShownFailure.Sent sent = new ShownFailure.Sent(id, errors, actor, model, response, redirect);
        return shown.sent(
                "experimentWanted", sent, FailurePage.May::raise, () -> choices.wantExperiment(actor, id, form));
    }
}
