package nl.leertafel.notices.mail;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How somebody wants to hear, chosen by themselves. */
@Controller
@RequestMapping("/account/notices")
class PreferenceController {
    private final Preferences preferences;

    PreferenceController(Preferences preferences) {
        this.preferences = preferences;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("preferenceForm", new PreferenceForm(null, preferences.cadence(actor.personId())));
        return page(model);
    }

    @PostMapping
    String choose(
            @Valid PreferenceForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model);
        }
        preferences.choose(actor, Objects.requireNonNull(form.cadence()));
        redirect.addFlashAttribute("notice", "notices.notice.chosen");
        return "redirect:/account/notices";
    }

    private String page(Model model) {
        model.addAttribute("cadences", Option.all(Cadence.class, "notices.cadence"))
                .addAttribute("mailLeaves", preferences.mailLeaves())
                .addAttribute("nav", "account")
                .addAttribute("crumbs", List.of(Crumb.key("people.account.title", "/account")));
        return "notices/preference";
    }
}
