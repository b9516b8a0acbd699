package nl.leertafel.sessions;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closing a session, or calling it off: each on a page of its own, for neither can be undone. */
@Controller
@RequestMapping("/sessions/{id}")
class EndController {
    private static final String SHOW = "redirect:/sessions/{id}";

    private final SessionService service;
    private final SessionPages pages;

    EndController(SessionService service, SessionPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @GetMapping("/closure")
    String closing(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("closureForm", new ClosureForm(Ids.next(), false, ""));
        return closing(pages.closing(actor, id), model);
    }

    @PostMapping("/closure")
    String close(
            Actor actor,
            @PathVariable UUID id,
            @Valid ClosureForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!Answer.done(errors, response, () -> service.close(actor, id, form)))
            return closing(pages.closing(actor, id), model);
        redirect.addFlashAttribute("notice", "sessions.notice.closed");
        return SHOW;
    }

    @GetMapping("/cancellation")
    String cancelling(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("cancelForm", new CancelForm(Ids.next(), ""));
        return cancelling(pages.cancelling(actor, id), model);
    }

    @PostMapping("/cancellation")
    String cancel(
            Actor actor,
            @PathVariable UUID id,
            @Valid CancelForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!Answer.done(errors, response, () -> service.cancel(actor, id, form)))
            return cancelling(pages.cancelling(actor, id), model);
        redirect.addFlashAttribute("notice", "sessions.notice.cancelled");
        return SHOW;
    }

    private static String closing(ClosurePage closure, Model model) {
        Answer.under(closure.page(), model);
        model.addAttribute("guard", closure.guard());
        return "sessions/closure";
    }

    private static String cancelling(SessionPage page, Model model) {
        Answer.under(page, model);
        return "sessions/cancellation";
    }
}
