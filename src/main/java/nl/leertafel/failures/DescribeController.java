package nl.leertafel.failures;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.Domain;
import nl.leertafel.shared.Option;
import nl.leertafel.shared.StaleForm;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Describing a failure otherwise; two people who do so at once both see what the other wrote. */
@Controller
@RequestMapping("/failures/{id}")
class DescribeController {
    private final FailurePages pages;
    private final FailureTransitions transitions;
    private final MessageSource messages;

    DescribeController(FailurePages pages, FailureTransitions transitions, MessageSource messages) {
        this.pages = pages;
        this.transitions = transitions;
        this.messages = messages;
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("nav", "failures");
        model.addAttribute("kinds", Option.all(FailureKind.class, "failures.kind"));
        model.addAttribute("levels", Option.all(FailureLevel.class, "failures.level"));
        model.addAttribute("domains", Option.all(Domain.class, "failures.domain"));
    }

    @GetMapping("/edit")
    String edit(@PathVariable UUID id, Actor actor, Model model) {
        FailureFacts facts = pages.toDescribe(actor, id);
        model.addAttribute("failureForm", FailureForm.of(facts, id));
        return show(facts, model);
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @Valid FailureForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        FailureFacts facts = pages.toDescribe(actor, id);
        if (errors.hasErrors()) {
            response.setStatus(422);
            return show(facts, model);
        }
        try {
            transitions.describe(actor, id, form);
            redirect.addFlashAttribute("notice", "failures.notice.described");
            return "redirect:/failures/{id}";
        } catch (OptimisticLockingFailureException meanwhile) {
            FailureFacts now = pages.toDescribe(actor, id);
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            StaleForm.again("failureForm", form.upTo(now.version()), model);
            model.addAttribute("stored", stored(now.description(), language));
            return show(now, model);
        }
    }

    private String show(FailureFacts facts, Model model) {
        model.addAttribute("facts", facts);
        model.addAttribute("purpose", pages.purpose(facts.tableId()));
        Crumb failure = Crumb.name(facts.description().statement(), "/failures/" + facts.id());
        model.addAttribute("crumbs", List.of(Crumb.key("failures.title", "/failures"), failure));
        return "failures/edit";
    }

    private Map<String, String> stored(Description now, Locale language) {
        Map<String, String> stored = new LinkedHashMap<>();
        stored.put("failures.statement", now.statement());
        stored.put("failures.kind", messages.getMessage("failures.kind." + now.kind(), null, language));
        stored.put("failures.level", messages.getMessage("failures.level." + now.level(), null, language));
        stored.put(
                "failures.domains",
                now.domains().stream()
                        .map(domain -> messages.getMessage("failures.domain." + domain, null, language))
                        .collect(Collectors.joining(", ")));
        stored.put("failures.workaround", now.workaround());
        return stored;
    }
}
