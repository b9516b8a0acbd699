package nl.leertafel.sessions;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.Option;
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

/** Composing the agenda: what is on it, how long it takes, and in which order. */
@Controller
@RequestMapping("/sessions/{id}/agenda")
class AgendaController {
    private static final String COMPOSE = "redirect:/sessions/{id}/agenda";

    private final AgendaService service;
    private final SessionPages pages;

    AgendaController(AgendaService service, SessionPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @ModelAttribute("kinds")
    List<Option> kinds() {
        return Option.all(AgendaKind.class, "sessions.kind");
    }

    @GetMapping
    String compose(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("itemForm", new ItemForm(Ids.next(), 0L, null, "", "15"));
        return compose(pages.composing(actor, id), model);
    }

    @PostMapping
    String add(
            Actor actor,
            @PathVariable UUID id,
            @Valid ItemForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        SessionPage page = pages.prepared(actor, id);
        if (form.kind() == null) errors.rejectValue("kind", "sessions.item.kindMissing");
        if (!Answer.done(errors, response, () -> service.add(actor, id, form))) return compose(page, model);
        redirect.addFlashAttribute("notice", "sessions.notice.added");
        return COMPOSE;
    }

    /** What drags leave behind: all ids, in their new order. */
    @PostMapping("/order")
    String order(Actor actor, @PathVariable UUID id, @RequestParam List<UUID> order, @RequestParam UUID submission) {
        service.order(actor, id, order, submission);
        return COMPOSE;
    }

    @PostMapping("/{itemId}/up")
    String up(Actor actor, @PathVariable UUID id, @PathVariable UUID itemId, @RequestParam UUID submission) {
        service.up(actor, id, itemId, submission);
        return COMPOSE;
    }

    @PostMapping("/{itemId}/down")
    String down(Actor actor, @PathVariable UUID id, @PathVariable UUID itemId, @RequestParam UUID submission) {
        service.down(actor, id, itemId, submission);
        return COMPOSE;
    }

    @PostMapping("/{itemId}/removal")
    String remove(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID itemId,
            @RequestParam UUID submission,
            RedirectAttributes redirect) {
        service.remove(actor, id, itemId, submission);
        redirect.addFlashAttribute("notice", "sessions.notice.removed");
        return COMPOSE;
    }

    private static String compose(SessionPage page, Model model) {
        Answer.under(page, model);
        return "sessions/compose";
    }
}
