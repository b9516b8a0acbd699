package nl.leertafel.intake;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.RuleBroken;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking over, and taking that back. */
@Controller
@RequestMapping("/failures/imports/{id}")
class EndingController {
    private static final String LIST = "redirect:/failures/imports";

    private final Intake intake;
    private final IntakeEnding ending;

    EndingController(Intake intake, IntakeEnding ending) {
        this.intake = intake;
        this.ending = ending;
    }

    @GetMapping
    String result(@PathVariable UUID id, Actor actor, Model model) {
        if (!intake.isCarriedOut(actor, id)) return LIST + "/" + id + "/columns";
        model.addAttribute("nav", "failures");
        model.addAttribute("crumbs", IntakeController.crumbs());
        model.addAttribute("page", ending.result(actor, id));
        return "intake/result";
    }

    @PostMapping("/failures")
    String carryOut(
            @PathVariable UUID id,
            @Valid CarryOutForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        intake.list(actor);
        if (errors.hasErrors()) return again(id, HttpStatus.UNPROCESSABLE_CONTENT, actor, model, response);
        try {
            ending.carryOut(actor, id, form);
        } catch (RuleBroken broken) {
            errors.reject(broken.messageKey(), broken.arguments(), null);
            return again(id, HttpStatus.CONFLICT, actor, model, response);
        }
        redirect.addFlashAttribute("notice", "intake.notice.done");
        return LIST + "/" + id;
    }

    private String again(UUID id, HttpStatus status, Actor actor, Model model, HttpServletResponse response) {
        model.addAttribute("nav", "failures");
        model.addAttribute("crumbs", IntakeController.crumbs());
        model.addAttribute("page", intake.check(actor, id, 1));
        response.setStatus(status.value());
        return "intake/check";
    }

    @PostMapping("/undo")
    String undo(@PathVariable UUID id, @Valid UndoForm form, Actor actor, RedirectAttributes redirect) {
        intake.list(actor);
        boolean some = ending.undo(actor, id, form);
        redirect.addFlashAttribute("notice", some ? "intake.notice.undoneInPart" : "intake.notice.undone");
        return LIST + "/" + id;
    }

    @PostMapping("/removal")
    String discard(@PathVariable UUID id, @Valid UndoForm form, Actor actor, RedirectAttributes redirect) {
        intake.list(actor);
        ending.discard(actor, id, form);
        redirect.addFlashAttribute("notice", "intake.notice.removed");
        return LIST;
    }
}
