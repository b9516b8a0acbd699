package nl.leertafel.letters;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/letters")
class LettersController {
    static final Crumb INSIGHT = Crumb.key("insight.title", "/insight");
    static final Crumb LETTERS = Crumb.key("letters.title", "/letters");

    private final LetterPages pages;
    private final LetterService service;

    LettersController(LetterPages pages, LetterService service) {
        this.pages = pages;
        this.service = service;
    }

    @ModelAttribute("nav")
    String nav() {
        return "insight";
    }

    @GetMapping
    String list(Actor actor, @RequestParam(required = false) @Nullable UUID after, Locale language, Model model) {
        model.addAttribute("page", pages.list(actor, after, language));
        model.addAttribute("crumbs", List.of(INSIGHT));
        return "letters/list";
    }

    /** The form has choices only: what is not among them was never offered, and there is nothing typed to show again. */
    @PostMapping
    String compose(Actor actor, @Valid ComposeForm form) {
        Quarter quarter =
                Quarter.read(Objects.requireNonNull(form.quarter())).orElseThrow(() -> new NotFound("letter", "new"));
        UUID id = service.compose(
                actor, form.submission(), form.table(), quarter, Objects.requireNonNull(form.language()));
        return "redirect:/letters/" + id;
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Locale language, Model model) {
        LetterPage page = pages.show(actor, id, language);
        model.addAttribute("page", page);
        model.addAttribute("purpose", page.purpose());
        model.addAttribute("crumbs", List.of(INSIGHT, LETTERS));
        return "letters/show";
    }

    @PostMapping("/{id}/completion")
    String finish(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam UUID submission,
            RedirectAttributes redirect) {
        UUID letter = service.finish(actor, id, version, submission);
        redirect.addFlashAttribute("notice", "letters.notice.final");
        return "redirect:/letters/" + letter;
    }

    @PostMapping("/{id}/edition")
    String next(Actor actor, @PathVariable UUID id, @RequestParam UUID submission, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "letters.notice.edition");
        return "redirect:/letters/" + service.next(actor, id, submission);
    }

    @GetMapping("/{id}/removal")
    String ask(Actor actor, @PathVariable UUID id, Locale language, Model model) {
        LetterPage page = pages.show(actor, id, language);
        if (!page.mayWrite()) throw new NotFound("letter", id);
        model.addAttribute("page", page);
        model.addAttribute("crumbs", List.of(LETTERS, Crumb.name(page.letter().title(), "/letters/" + id)));
        return "letters/removal";
    }

    @PostMapping("/{id}/removal")
    String remove(Actor actor, @PathVariable UUID id, @RequestParam UUID submission, RedirectAttributes redirect) {
        service.remove(actor, id, submission);
        redirect.addFlashAttribute("notice", "letters.notice.removed");
        return "redirect:/letters";
    }
}
