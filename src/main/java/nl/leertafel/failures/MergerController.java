package nl.leertafel.failures;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Making one of two failures that are the same: find the other, look what goes along, and undo it. */
@Controller
@RequestMapping("/failures/{id}/mergers")
class MergerController {
    private final MergePages pages;
    private final Mergers mergers;

    MergerController(MergePages pages, Mergers mergers) {
        this.pages = pages;
        this.mergers = mergers;
    }

    @GetMapping("/new")
    String start(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable UUID other,
            Actor actor,
            Model model) {
        String words = Typed.line(q);
        MergePage page = other == null ? pages.find(actor, id, words) : pages.compare(actor, id, other);
        model.addAttribute("q", words);
        model.addAttribute("mergeForm", new MergeForm(id, other, MergePages.proposed(page)));
        return show(page, model);
    }

    @PostMapping
    String merge(
            @PathVariable UUID id,
            @Valid MergeForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (form.other() == null) throw new NotFound("failure", "to merge with");
        MergePage page = pages.compare(actor, id, form.other());
        if (errors.hasErrors()) {
            response.setStatus(422);
            return show(page, model);
        }
        try {
            UUID kept = mergers.merge(actor, id, form);
            redirect.addFlashAttribute("notice", "failures.notice.merged");
            return "redirect:/failures/" + kept;
        } catch (RuleBroken broken) {
            errors.reject(broken.messageKey(), broken.arguments(), null);
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return show(page, model);
        }
    }

    @PostMapping("/{gone}/removal")
    String undo(
            @PathVariable UUID id,
            @PathVariable UUID gone,
            @RequestParam UUID submission,
            Actor actor,
            RedirectAttributes redirect) {
        mergers.undo(actor, id, gone, submission);
        redirect.addFlashAttribute("notice", "failures.notice.unmerged");
        return "redirect:/failures/{id}";
    }

    private static String show(MergePage page, Model model) {
        model.addAttribute("nav", "failures");
        FailureSummary one = page.one().failure();
        Crumb failure = Crumb.name(one.statement(), "/failures/" + one.id());
        model.addAttribute("crumbs", List.of(Crumb.key("failures.title", "/failures"), failure));
        model.addAttribute("purpose", page.purpose());
        model.addAttribute("page", page);
        return page.other() == null ? "failures/merge-find" : "failures/merge";
    }
}
