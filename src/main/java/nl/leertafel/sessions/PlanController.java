package nl.leertafel.sessions;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.Purpose;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sessions of a table, planning one, and changing when and where it is. */
@Controller
class PlanController {
    private final SessionService service;
    private final SessionPages pages;
    private final Gatherings gatherings;
    private final Clock clock;

    PlanController(SessionService service, SessionPages pages, Gatherings gatherings, Clock clock) {
        this.service = service;
        this.pages = pages;
        this.gatherings = gatherings;
        this.clock = clock;
    }

    @GetMapping("/tables/{tableId}/sessions")
    String list(
            Actor actor,
            @PathVariable UUID tableId,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        GatheringsPage list = gatherings.list(actor, tableId, after);
        Answer.under(list.table(), model);
        model.addAttribute("list", list);
        return "sessions/list";
    }

    @GetMapping("/tables/{tableId}/sessions/new")
    String fresh(Actor actor, @PathVariable UUID tableId, Model model) {
        model.addAttribute("planForm", gatherings.proposal(actor, tableId));
        return plan(gatherings.table(actor, tableId), model);
    }

    @PostMapping("/tables/{tableId}/sessions")
    String plan(
            Actor actor,
            @PathVariable UUID tableId,
            @Valid PlanForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Purpose table = gatherings.table(actor, tableId);
        form.check(errors, clock.instant(), null);
        UUID[] made = new UUID[1];
        if (!Answer.done(errors, response, () -> made[0] = service.plan(actor, tableId, form)))
            return plan(table, model);
        redirect.addFlashAttribute("notice", "sessions.notice.planned");
        return "redirect:/sessions/" + made[0];
    }

    @GetMapping("/sessions/{id}/edit")
    String edit(Actor actor, @PathVariable UUID id, Model model) {
        SessionPage page = pages.changing(actor, id);
        model.addAttribute("planForm", PlanForm.of(page.appointment(), Ids.next(), page.version()));
        return edit(page, model);
    }

    @PostMapping("/sessions/{id}")
    String change(
            Actor actor,
            @PathVariable UUID id,
            @Valid PlanForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        SessionPage page = pages.prepared(actor, id);
        form.check(errors, clock.instant(), page.appointment().startsAt());
        try {
            if (!Answer.done(errors, response, () -> service.change(actor, id, form))) return edit(page, model);
        } catch (OptimisticLockingFailureException stale) {
            return stale(form, pages.prepared(actor, id), model, response);
        }
        redirect.addFlashAttribute("notice", "sessions.notice.changed");
        return "redirect:/sessions/{id}";
    }

    private static String stale(PlanForm form, SessionPage page, Model model, HttpServletResponse response) {
        Answer.stale("planForm", form.withVersion(page.version()), model, response);
        PlanForm now = PlanForm.of(page.appointment(), form.submission(), page.version());
        Map<String, String> stored = new LinkedHashMap<>();
        stored.put("sessions.plan.theme", now.theme());
        stored.put("sessions.plan.date", now.date());
        stored.put("sessions.plan.start", now.start());
        stored.put("sessions.plan.end", now.end());
        stored.put("sessions.plan.place", now.place());
        stored.put("sessions.plan.videoLink", now.videoLink());
        model.addAttribute("stored", stored);
        return edit(page, model);
    }

    private static String plan(Purpose table, Model model) {
        Answer.under(table, model);
        return "sessions/plan";
    }

    private static String edit(SessionPage page, Model model) {
        Answer.under(page, model);
        return "sessions/edit";
    }
}
