package nl.leertafel.failures.register;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.RuleBroken;
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

/** The views that a person saved: what they are called, which one opens first, which can go. */
@Controller
@RequestMapping("/failures/views")
class ViewController {
    private final OwnViews views;
    private final Register register;

    ViewController(OwnViews views, Register register) {
        this.views = views;
        this.register = register;
    }

    @ModelAttribute
    void place(Model model) {
        model.addAttribute("nav", "failures");
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("crumbs", List.of(Crumb.key("failures.title", "/failures")));
        model.addAttribute("views", views.of(actor, Filter.read("")));
        return "failures/views";
    }

    @PostMapping
    String save(
            @Valid ViewForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Filter shown = Filter.read(form.query());
        if (refused(errors, response, () -> views.save(actor, form, shown))) {
            model.addAttribute("page", register.page(actor, shown));
            model.addAttribute("refused", true);
            return "failures/list";
        }
        redirect.addFlashAttribute("notice", "register.notice.saved");
        return "redirect:" + shown.address();
    }

    @GetMapping("/{id}")
    String edit(@PathVariable UUID id, Actor actor, Model model) {
        ViewForm form = new ViewForm(id, views.name(actor, id), "");
        if (!model.containsAttribute("viewForm")) model.addAttribute("viewForm", form);
        model.addAttribute("crumbs", crumbs());
        model.addAttribute("id", id);
        return "failures/view";
    }

    @PostMapping("/{id}")
    String rename(
            @PathVariable UUID id,
            @Valid ViewForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        views.name(actor, id);
        if (refused(errors, response, () -> views.rename(actor, id, form))) return edit(id, actor, model);
        return done("renamed", redirect);
    }

    @PostMapping("/{id}/beginning")
    String begin(
            @PathVariable UUID id,
            @RequestParam UUID submission,
            @RequestParam(defaultValue = "true") boolean begins,
            Actor actor,
            RedirectAttributes redirect) {
        views.begin(actor, id, submission, begins);
        return done(begins ? "begins" : "beginsNoMore", redirect);
    }

    /** The notice offers to bring it back. */
    @PostMapping("/{id}/removal")
    String remove(@PathVariable UUID id, @RequestParam UUID submission, Actor actor, RedirectAttributes redirect) {
        views.remove(actor, id, submission);
        redirect.addFlashAttribute("removed", id);
        return "redirect:/failures/views";
    }

    @PostMapping("/{id}/return")
    String bringBack(@PathVariable UUID id, @RequestParam UUID submission, Actor actor, RedirectAttributes redirect) {
        views.bringBack(actor, id, submission);
        return done("broughtBack", redirect);
    }

    private static boolean refused(BindingResult errors, HttpServletResponse response, Runnable work) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return true;
        }
        try {
            work.run();
            return false;
        } catch (RuleBroken broken) {
            errors.rejectValue("name", broken.messageKey(), broken.arguments(), null);
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return true;
        }
    }

    private static String done(String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "register.notice." + notice);
        return "redirect:/failures/views";
    }

    private static List<Crumb> crumbs() {
        return List.of(Crumb.key("failures.title", "/failures"), Crumb.key("register.views.title", "/failures/views"));
    }
}
