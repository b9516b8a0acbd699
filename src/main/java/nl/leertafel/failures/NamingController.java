package nl.leertafel.failures;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.Domain;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.Option;
import nl.leertafel.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Naming a failure, after a look at those that have a name already. */
@Controller
@RequestMapping("/failures")
class NamingController {
    private final FailureNaming naming;

    NamingController(FailureNaming naming) {
        this.naming = naming;
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("nav", "failures");
        model.addAttribute("crumbs", List.of(Crumb.key("failures.title", "/failures")));
        model.addAttribute("kinds", Option.all(FailureKind.class, "failures.kind"));
        model.addAttribute("levels", Option.all(FailureLevel.class, "failures.level"));
        model.addAttribute("domains", Option.all(Domain.class, "failures.domain"));
    }

    @GetMapping("/new")
    String start(NameForm form, BindingResult errors, Actor actor, Model model) {
        if (errors.hasErrors()) throw new NotFound("place to name a failure", errors.getFieldErrors());
        return show(naming.page(actor, form), model);
    }

    @PostMapping
    String name(
            @Valid NameForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        NamePage page = naming.page(actor, form);
        if (errors.hasErrors()) {
            response.setStatus(422);
            return show(page, model);
        }
        if (!form.isCompared() && !page.likely().isEmpty()) {
            String view = show(page, model);
            model.addAttribute("asked", true);
            return view;
        }
        try {
            UUID id = naming.name(actor, form);
            redirect.addFlashAttribute("notice", "failures.notice.named");
            return "redirect:/failures/" + id;
        } catch (RuleBroken broken) {
            errors.reject(broken.messageKey(), broken.arguments(), null);
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return show(page, model);
        }
    }

    /** For the page that asks while somebody types; it sends the form's own field. */
    @GetMapping("/likely")
    String likely(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String statement,
            @RequestParam(required = false) @Nullable UUID table,
            @RequestParam(required = false) @Nullable UUID story,
            Actor actor,
            Model model) {
        model.addAttribute("likely", naming.likely(actor, table, q.isBlank() ? statement : q));
        model.addAttribute("fromStory", story != null);
        model.addAttribute("asked", false);
        return "failures/likely :: likely";
    }

    private static String show(NamePage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("purpose", page.pinned());
        model.addAttribute("likely", page.likely());
        model.addAttribute("fromStory", page.story() != null);
        model.addAttribute("asked", false);
        return "failures/name";
    }
}
