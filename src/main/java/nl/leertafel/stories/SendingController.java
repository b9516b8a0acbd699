package nl.leertafel.stories;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.RuleBroken;
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

/** From the check of a story until it was sent, and back. */
@Controller
@RequestMapping("/stories/{id}")
class SendingController {
    private final SendingService sending;

    SendingController(SendingService sending) {
        this.sending = sending;
    }

    @ModelAttribute
    void place(Model model) {
        model.addAttribute("nav", "stories").addAttribute("crumbs", List.of(Crumb.key("stories.title", "/stories")));
    }

    @GetMapping("/check")
    String check(@PathVariable UUID id, Actor actor, Model model) {
        return open(id, actor, "stories/check", model);
    }

    /** Everything that was found in the story and is still open, with both ways out. */
    @GetMapping("/spots")
    String spots(@PathVariable UUID id, Actor actor, Model model) {
        return open(id, actor, "stories/spotted", model);
    }

    /** For whoever fears that somebody is recognised. */
    @GetMapping("/tips")
    String tips(@PathVariable UUID id, Actor actor, Model model) {
        return open(id, actor, "stories/tips", model);
    }

    private String open(UUID id, Actor actor, String view, Model model) {
        CheckPage page = sending.check(actor, id);
        if (!page.canBeWritten()) return "redirect:/stories/{id}";
        model.addAttribute("sendForm", new SendForm(null, page.version(), page.recognisable(), null));
        return show(page, view, model);
    }

    @PostMapping("/submission")
    String submit(
            @PathVariable UUID id,
            @Valid SendForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        String view = "stories/check";
        try {
            if (!errors.hasErrors()) {
                return sending.submit(actor, id, form)
                        ? "redirect:/stories/{id}/submitted"
                        : "redirect:/stories/{id}/tips";
            }
        } catch (RuleBroken broken) {
            errors.reject(broken.messageKey(), broken.arguments(), null);
            if (broken.messageKey().equals("stories.rule.spots")) view = "stories/spotted";
        } catch (OptimisticLockingFailureException stale) {
            errors.reject("stories.rule.changedSinceCheck");
        }
        response.setStatus(errors.hasFieldErrors() || view.equals("stories/spotted") ? 422 : 409);
        CheckPage page = sending.check(actor, id);
        FormAgain.show(model, new SendForm(null, page.version(), form.recognisable(), null), errors);
        return show(page, view, model);
    }

    private static String show(CheckPage page, String view, Model model) {
        model.addAttribute("page", page).addAttribute("purpose", page.purpose());
        return view;
    }

    @GetMapping("/submitted")
    String submitted(@PathVariable UUID id, Actor actor, Model model) {
        SentPage page = sending.sent(actor, id);
        model.addAttribute("page", page).addAttribute("purpose", page.purpose());
        return "stories/submitted";
    }

    @PostMapping("/taking-back")
    String takeBack(@PathVariable UUID id, @Valid ButtonForm form, Actor actor, RedirectAttributes redirect) {
        sending.takeBack(actor, id, form.submission());
        redirect.addFlashAttribute("notice", "stories.notice.takenBack");
        return "redirect:/stories/{id}/check";
    }
}
