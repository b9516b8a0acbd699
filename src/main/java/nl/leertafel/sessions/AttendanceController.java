package nl.leertafel.sessions;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is expected, and who was there. */
@Controller
@RequestMapping("/sessions/{id}")
class AttendanceController {
    private final AttendanceService service;
    private final SessionPages pages;

    AttendanceController(AttendanceService service, SessionPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @GetMapping("/attendance")
    String form(Actor actor, @PathVariable UUID id, Model model) {
        SessionPage page = pages.prepared(actor, id);
        model.addAttribute("attendanceForm", AttendanceForm.of(Ids.next(), page.expected()));
        return show(page, model);
    }

    @PostMapping("/attendance")
    String record(
            Actor actor,
            @PathVariable UUID id,
            @Valid AttendanceForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(pages.prepared(actor, id), model);
        }
        try {
            service.record(actor, id, form);
        } catch (OptimisticLockingFailureException stale) {
            SessionPage page = pages.prepared(actor, id);
            Answer.stale("attendanceForm", form.over(page.expected()), model, response);
            model.addAttribute(
                    "others", page.expected().stream().filter(form::differs).toList());
            return show(page, model);
        }
        redirect.addFlashAttribute("notice", "sessions.notice.attended");
        return "redirect:/sessions/{id}";
    }

    private String show(SessionPage page, Model model) {
        Answer.under(page, model);
        model.addAttribute("presences", Presence.values());
        if (page.may().compose()) model.addAttribute("addable", pages.addable(page));
        return "sessions/attendance";
    }

    @PostMapping("/invitations")
    String invite(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam UUID seat,
            @RequestParam UUID submission,
            RedirectAttributes redirect) {
        service.invite(actor, id, seat, submission);
        redirect.addFlashAttribute("notice", "sessions.notice.invited");
        return "redirect:/sessions/{id}/attendance";
    }

    @PostMapping("/invitations/{invitationId}/removal")
    String remove(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID invitationId,
            @RequestParam UUID submission,
            RedirectAttributes redirect) {
        service.remove(actor, id, invitationId, submission);
        redirect.addFlashAttribute("notice", "sessions.notice.uninvited");
        return "redirect:/sessions/{id}/attendance";
    }
}
