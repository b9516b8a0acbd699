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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a session, and what is done there with one button. */
@Controller
@RequestMapping("/sessions/{id}")
class SessionController {
    private static final String SHOW = "redirect:/sessions/{id}";

    private final SessionService service;
    private final SessionPages pages;

    SessionController(SessionService service, SessionPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("conveneForm", new ConveneForm(Ids.next(), ""));
        return page(pages.show(actor, id), model);
    }

    @PostMapping("/convocation")
    String convene(
            Actor actor,
            @PathVariable UUID id,
            @Valid ConveneForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!Answer.done(errors, response, () -> service.convene(actor, id, form)))
            return page(pages.chaired(actor, id), model);
        redirect.addFlashAttribute("notice", "sessions.notice.convened");
        return SHOW;
    }

    @PostMapping("/opening")
    String open(Actor actor, @PathVariable UUID id, @RequestParam UUID submission, RedirectAttributes redirect) {
        service.open(actor, id, submission);
        redirect.addFlashAttribute("notice", "sessions.notice.opened");
        return SHOW;
    }

    @PostMapping("/follow-up")
    String end(Actor actor, @PathVariable UUID id, @RequestParam UUID submission, RedirectAttributes redirect) {
        service.end(actor, id, submission);
        redirect.addFlashAttribute("notice", "sessions.notice.ended");
        return SHOW;
    }

    private static String page(SessionPage page, Model model) {
        Answer.about(page, model);
        return "sessions/show";
    }
}
