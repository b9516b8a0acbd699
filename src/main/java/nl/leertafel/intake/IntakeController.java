package nl.leertafel.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import nl.leertafel.failures.FailureKind;
import nl.leertafel.failures.FailureLevel;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.Option;
import nl.leertafel.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
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

/** From a file to rows that are right. */
@Controller
@RequestMapping("/failures/imports")
class IntakeController {
    private static final String LIST = "/failures/imports";

    private final Intake intake;

    IntakeController(Intake intake) {
        this.intake = intake;
    }

    @ModelAttribute
    void place(Model model) {
        model.addAttribute("nav", "failures");
        model.addAttribute("crumbs", crumbs());
        model.addAttribute("kinds", Option.all(FailureKind.class, "failures.kind"));
        model.addAttribute("levels", Option.all(FailureLevel.class, "failures.level"));
    }

    static List<Crumb> crumbs() {
        return List.of(Crumb.key("failures.title", "/failures"), Crumb.key("intake.title", LIST));
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("uploadForm", new UploadForm(Ids.next(), null));
        return listed(actor, model);
    }

    @PostMapping
    String upload(
            @Valid UploadForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (form.isEmpty())
            errors.rejectValue("file", errors.hasGlobalErrors() ? "intake.rule.fileAgain" : "intake.rule.noFile");
        if (!errors.hasErrors()) {
            try {
                return "redirect:" + LIST + "/" + intake.upload(actor, form) + "/columns";
            } catch (RuleBroken broken) {
                errors.rejectValue("file", broken.messageKey(), broken.arguments(), null);
            }
        }
        boolean large = form.isTooLarge(request.getContentLengthLong());
        response.setStatus(large ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : 422);
        return listed(actor, model);
    }

    @GetMapping("/{id}/columns")
    String columns(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer sheet, Actor actor, Model model) {
        if (intake.isCarriedOut(actor, id)) return "redirect:" + LIST + "/" + id;
        Choices choices = intake.choices(actor, id, sheet);
        model.addAttribute("columnsForm", ColumnsForm.of(Ids.next(), choices));
        model.addAttribute("page", intake.columns(actor, id, choices.sheet()));
        return "intake/columns";
    }

    @PostMapping("/{id}/columns")
    String choose(
            @PathVariable UUID id,
            @Valid ColumnsForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        if (intake.isCarriedOut(actor, id)) return "redirect:" + LIST + "/" + id;
        if (errors.hasErrors()) {
            response.setStatus(422);
            model.addAttribute("page", intake.columns(actor, id, form.sheet() == null ? 0 : form.sheet()));
            return "intake/columns";
        }
        intake.choose(actor, id, form);
        return "redirect:" + LIST + "/" + id + "/check";
    }

    @GetMapping("/{id}/check")
    String check(@PathVariable UUID id, @RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
        if (intake.isCarriedOut(actor, id)) return "redirect:" + LIST + "/" + id;
        model.addAttribute("page", intake.check(actor, id, page));
        return "intake/check";
    }

    @PostMapping("/{id}/skipped")
    String skip(
            @PathVariable UUID id,
            @Valid SkipForm form,
            @RequestParam(defaultValue = "1") int page,
            Actor actor,
            RedirectAttributes redirect) {
        if (intake.isCarriedOut(actor, id)) return "redirect:" + LIST + "/" + id;
        intake.skip(actor, id, form);
        redirect.addFlashAttribute("notice", "intake.notice.skipped");
        return "redirect:" + LIST + "/" + id + "/check?page=" + Math.max(1, page);
    }

    private String listed(Actor actor, Model model) {
        model.addAttribute("imports", intake.list(actor));
        return "intake/list";
    }
}
