package nl.leertafel.failures;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.Option;
import nl.leertafel.shared.RuleBroken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Making two of one failure that was more than one. */
@Controller
@RequestMapping("/failures/{id}/parts")
class SplitController {
    private final FailurePages pages;
    private final FailureLives lives;
    private final Along along;
    private final Mergers mergers;

    SplitController(FailurePages pages, FailureLives lives, Along along, Mergers mergers) {
        this.pages = pages;
        this.lives = lives;
        this.along = along;
        this.mergers = mergers;
    }

    @GetMapping("/new")
    String start(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("splitForm", new SplitForm(id, "", Set.of(), Set.of()));
        return show(id, actor, model);
    }

    @PostMapping
    String split(
            @PathVariable UUID id,
            @Valid SplitForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return show(id, actor, model);
        }
        try {
            UUID part = mergers.split(actor, id, form);
            redirect.addFlashAttribute("notice", "failures.notice.split");
            return "redirect:/failures/" + part;
        } catch (RuleBroken broken) {
            errors.reject(broken.messageKey(), broken.arguments(), null);
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return show(id, actor, model);
        }
    }

    @PostMapping("/{part}/removal")
    String undo(
            @PathVariable UUID id,
            @PathVariable UUID part,
            @RequestParam UUID submission,
            Actor actor,
            RedirectAttributes redirect) {
        mergers.reunite(actor, id, part, submission);
        redirect.addFlashAttribute("notice", "failures.notice.reunited");
        return "redirect:/failures/{id}";
    }

    private String show(UUID id, Actor actor, Model model) {
        FailureLife life = lives.of(actor, id);
        if (!life.mayMerge()) throw new NotFound("failure", id);
        FailurePage page = pages.page(actor, id);
        model.addAttribute("nav", "failures");
        Crumb failure = Crumb.name(page.description().statement(), "/failures/" + id);
        model.addAttribute("crumbs", List.of(Crumb.key("failures.title", "/failures"), failure));
        model.addAttribute("purpose", page.purpose());
        model.addAttribute("page", page);
        model.addAttribute(
                "stories",
                life.ties().stream()
                        .map(tie -> Option.of(tie.story().id(), tie.story().title()))
                        .toList());
        model.addAttribute("belongings", along.of(actor, id));
        return "failures/split";
    }
}
