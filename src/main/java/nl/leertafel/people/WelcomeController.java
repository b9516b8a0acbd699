package nl.leertafel.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import nl.leertafel.shared.RuleBroken;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** First steps, before there is a password: an invitation, and the set-up of the installation. */
@Controller
class WelcomeController {
    private final WelcomeService welcome;

    WelcomeController(WelcomeService welcome) {
        this.welcome = welcome;
    }

    @GetMapping("/welcome/{token}")
    String invitation(@PathVariable String token, Model model) {
        model.addAttribute("welcomeForm", new WelcomeForm("", ""));
        return invitationPage(welcome.page(token), model);
    }

    @PostMapping("/welcome/{token}")
    String accept(
            @PathVariable String token,
            @Valid @ModelAttribute WelcomeForm form,
            BindingResult errors,
            Model model,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        WelcomePage page = welcome.page(token); // also when the form is wrong
        if (!errors.hasErrors()) {
            try {
                welcome.accept(token, form, language, request.getRemoteAddr());
                redirect.addFlashAttribute("notice", page.known() ? "people.notice.joined" : "people.notice.welcome");
                return "redirect:/login";
            } catch (RuleBroken broken) {
                errors.rejectValue("password", broken.messageKey(), broken.arguments(), null);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return invitationPage(page, model);
    }

    @GetMapping("/setup/{token}")
    String setup(@PathVariable String token, Model model) {
        welcome.mustBeSetup(token);
        model.addAttribute("setupForm", new SetupForm("", "", "", "", ""));
        return setupPage(token, model);
    }

    @PostMapping("/setup/{token}")
    String setUp(
            @PathVariable String token,
            @Valid @ModelAttribute SetupForm form,
            BindingResult errors,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        welcome.mustBeSetup(token); // also when the form is wrong
        if (!errors.hasErrors()) {
            try {
                welcome.setUp(token, form, language);
                redirect.addFlashAttribute("notice", "people.notice.setUp");
                return "redirect:/login";
            } catch (RuleBroken broken) {
                errors.rejectValue("password", broken.messageKey(), broken.arguments(), null);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return setupPage(token, model);
    }

    private static String invitationPage(WelcomePage page, Model model) {
        model.addAttribute("welcome", page);
        return "people/welcome";
    }

    private static String setupPage(String token, Model model) {
        model.addAttribute("token", token);
        return "people/setup";
    }
}
