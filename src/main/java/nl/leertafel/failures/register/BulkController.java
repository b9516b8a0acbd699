package nl.leertafel.failures.register;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.failures.FailureWish;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.NotFound;
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

/** Many failures at once: the page on which somebody looks before it happens, and on which they undo it. */
@Controller
@RequestMapping("/failures/changes")
class BulkController {
    private final BulkChanges changes;

    BulkController(BulkChanges changes) {
        this.changes = changes;
    }

    @PostMapping
    String begin(
            @RequestParam UUID submission,
            @RequestParam String verb,
            @RequestParam(required = false) @Nullable Set<UUID> failure,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(required = false) @Nullable String query,
            Actor actor,
            RedirectAttributes redirect) {
        Filter filter = Filter.read(query);
        if (!all && (failure == null || failure.isEmpty())) {
            redirect.addFlashAttribute("notice", "register.rule.nothingChosen");
            return "redirect:" + Filter.PATH + "?" + Address.place(filter);
        }
        Set<UUID> ticked = all || failure == null ? Set.of() : failure;
        UUID change = changes.begin(actor, submission, verb(verb), filter, ticked);
        return "redirect:/failures/changes/" + change;
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, BulkForm bulkForm, BindingResult errors, Actor actor, Model model) {
        return shown(id, bulkForm, actor, model);
    }

    @PostMapping("/{id}")
    String perform(
            @PathVariable UUID id,
            @Valid BulkForm bulkForm,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        BulkPage page = changes.page(actor, id, bulkForm);
        if (page.isStage("CHECK") && page.wantsNote() && bulkForm.note().isEmpty())
            errors.rejectValue("note", "failures.rule.handoverNeedsWords");
        if (errors.hasErrors()) {
            response.setStatus(422);
            return shown(id, bulkForm, actor, model);
        }
        changes.perform(actor, id, bulkForm);
        redirect.addFlashAttribute("notice", "register.notice.changed");
        return "redirect:/failures/changes/{id}";
    }

    @PostMapping("/{id}/undo")
    String undo(@PathVariable UUID id, @RequestParam UUID submission, Actor actor, RedirectAttributes redirect) {
        changes.undo(actor, id, submission);
        redirect.addFlashAttribute("notice", "register.notice.undone");
        return "redirect:/failures/changes/{id}";
    }

    private String shown(UUID id, BulkForm form, Actor actor, Model model) {
        BulkPage page = changes.page(actor, id, form);
        model.addAttribute("nav", "failures");
        model.addAttribute("crumbs", List.of(Crumb.key("failures.title", page.back())));
        model.addAttribute("page", page);
        return "failures/change";
    }

    private static FailureWish.Verb verb(String written) {
        try {
            return FailureWish.Verb.valueOf(written.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new NotFound("verb", written);
        }
    }
}
