package nl.leertafel.letters;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.StaleForm;
import org.springframework.dao.OptimisticLockingFailureException;
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

/** Writing one part of a letter; two people who do so at once both see what the other wrote. */
@Controller
@RequestMapping("/letters/{id}/parts/{kind}")
class PartController {
    private final LetterPages pages;
    private final LetterService service;

    PartController(LetterPages pages, LetterService service) {
        this.pages = pages;
        this.service = service;
    }

    @ModelAttribute("nav")
    String nav() {
        return "insight";
    }

    /** @param fresh composed anew from what is known now, in place of what is stored */
    @GetMapping
    String edit(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String kind,
            @RequestParam(defaultValue = "false") boolean fresh,
            Model model) {
        PartPage page = pages.part(actor, id, PartKind.of(kind), fresh);
        model.addAttribute("partForm", PartForm.of(page.offered(), page.version(), id));
        return show(page, model);
    }

    @PostMapping
    String save(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String kind,
            @Valid PartForm partForm,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        PartPage page = pages.part(actor, id, PartKind.of(kind), false);
        if (errors.hasErrors()) {
            response.setStatus(422);
            return show(page, model);
        }
        try {
            service.rewrite(actor, id, PartKind.of(kind), partForm);
            redirect.addFlashAttribute("notice", "letters.notice.saved");
            return "redirect:/letters/" + id + "#" + kind;
        } catch (OptimisticLockingFailureException meanwhile) {
            PartPage now = pages.part(actor, id, PartKind.of(kind), false);
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            StaleForm.again("partForm", partForm.upTo(now.version()), model);
            model.addAttribute("stored", stored(now.stored()));
            return show(now, model);
        }
    }

    private static String show(PartPage page, Model model) {
        model.addAttribute("page", page);
        Crumb letter =
                Crumb.name(page.letter().title(), "/letters/" + page.letter().id());
        model.addAttribute("crumbs", List.of(LettersController.LETTERS, letter));
        return "letters/part";
    }

    private static Map<String, String> stored(PartText now) {
        Map<String, String> stored = new LinkedHashMap<>();
        stored.put("letters.heading", now.heading());
        stored.put("letters.body", now.body());
        return stored;
    }
}
