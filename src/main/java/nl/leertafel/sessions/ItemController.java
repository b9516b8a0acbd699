package nl.leertafel.sessions;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One item of an agenda: what it is called, how long it takes, and that it is skipped. */
@Controller
@RequestMapping("/sessions/{id}/agenda/{itemId}")
class ItemController {
    private static final String COMPOSE = "redirect:/sessions/{id}/agenda";

    private final AgendaService service;
    private final SessionPages pages;

    ItemController(AgendaService service, SessionPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @GetMapping
    String edit(Actor actor, @PathVariable UUID id, @PathVariable UUID itemId, Model model) {
        SessionPage page = pages.composing(actor, id);
        AgendaLine line = page.agenda().line(itemId);
        model.addAttribute("itemForm", form(line));
        model.addAttribute("skipForm", new SkipForm(Ids.next(), ""));
        return edit(page, line, model);
    }

    @PostMapping
    String change(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID itemId,
            @Valid ItemForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        SessionPage page = pages.prepared(actor, id);
        AgendaLine line = page.agenda().line(itemId);
        model.addAttribute("skipForm", new SkipForm(form.submission(), ""));
        try {
            if (!Answer.done(errors, response, () -> service.change(actor, id, itemId, form)))
                return edit(page, line, model);
        } catch (OptimisticLockingFailureException stale) {
            return stale(form, pages.prepared(actor, id), itemId, model, response);
        }
        redirect.addFlashAttribute("notice", "sessions.notice.agenda");
        return COMPOSE;
    }

    @PostMapping("/skip")
    String skip(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID itemId,
            @Valid SkipForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        SessionPage page = pages.prepared(actor, id);
        AgendaLine line = page.agenda().line(itemId);
        model.addAttribute("itemForm", form(line));
        if (!Answer.done(errors, response, () -> service.skip(actor, id, itemId, form))) return edit(page, line, model);
        redirect.addFlashAttribute("notice", "sessions.notice.skipped");
        return COMPOSE;
    }

    private static ItemForm form(AgendaLine line) {
        return new ItemForm(Ids.next(), line.version(), line.kind(), line.title(), String.valueOf(line.minutes()));
    }

    private static String stale(
            ItemForm form, SessionPage page, UUID itemId, Model model, HttpServletResponse response) {
        AgendaLine line = page.agenda().line(itemId);
        Answer.stale("itemForm", form.withVersion(line.version()), model, response);
        Map<String, String> stored = new LinkedHashMap<>();
        stored.put("sessions.item.title", line.title());
        stored.put("sessions.item.minutes", String.valueOf(line.minutes()));
        model.addAttribute("stored", stored);
        return edit(page, line, model);
    }

    private static String edit(SessionPage page, AgendaLine line, Model model) {
        Answer.under(page, model);
        model.addAttribute("line", line);
        return "sessions/item";
    }
}
