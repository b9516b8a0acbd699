package nl.leertafel.sessions;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.Option;
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

/** Notes and outcome of one agenda item. */
@Controller
@RequestMapping("/sessions/{id}/agenda/{itemId}/notes")
class NotesController {
    private final AgendaService service;
    private final SessionPages pages;
    private final MessageSource messages;

    NotesController(AgendaService service, SessionPages pages, MessageSource messages) {
        this.service = service;
        this.pages = pages;
        this.messages = messages;
    }

    @ModelAttribute("outcomes")
    List<Option> outcomes() {
        return Stream.concat(
                        Option.all(Outcome.class, "sessions.outcome").stream(),
                        Stream.of(new Option("", "sessions.outcome.NONE", true)))
                .toList();
    }

    @GetMapping
    String form(Actor actor, @PathVariable UUID id, @PathVariable UUID itemId, Model model) {
        SessionPage page = pages.noting(actor, id, "sessions.rule.notesFixed");
        AgendaLine line = page.agenda().line(itemId);
        model.addAttribute("notesForm", new NotesForm(Ids.next(), line.version(), line.notes(), line.outcome()));
        return show(page, line, model);
    }

    @PostMapping
    String note(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID itemId,
            @Valid NotesForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            Locale language,
            RedirectAttributes redirect) {
        SessionPage page = pages.prepared(actor, id);
        AgendaLine line = page.agenda().line(itemId);
        try {
            if (!Answer.done(errors, response, () -> service.note(actor, id, itemId, form)))
                return show(page, line, model);
        } catch (OptimisticLockingFailureException stale) {
            return stale(form, pages.prepared(actor, id), itemId, model, response, language);
        }
        redirect.addFlashAttribute("notice", "sessions.notice.noted");
        return "redirect:/sessions/{id}#" + itemId;
    }

    private String stale(
            NotesForm form, SessionPage page, UUID itemId, Model model, HttpServletResponse response, Locale language) {
        AgendaLine line = page.agenda().line(itemId);
        Answer.stale("notesForm", form.withVersion(line.version()), model, response);
        Outcome outcome = line.outcome();
        Map<String, String> stored = new LinkedHashMap<>();
        stored.put("sessions.notes", line.notes());
        stored.put(
                "sessions.notes.outcome",
                messages.getMessage("sessions.outcome." + (outcome == null ? "NONE" : outcome), null, language));
        model.addAttribute("stored", stored);
        return show(page, line, model);
    }

    private static String show(SessionPage page, AgendaLine line, Model model) {
        Answer.under(page, model);
        model.addAttribute("line", line);
        return "sessions/notes";
    }
}
