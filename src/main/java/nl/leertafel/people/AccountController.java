package nl.leertafel.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.RuleBroken;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody's own account: password, language, and the municipality they work for. */
@Controller
class AccountController {
    private final AccountService accounts;
    private final SignIn signIn;
    private final SecurityContextRepository contexts;

    AccountController(AccountService accounts, SignIn signIn, SecurityContextRepository contexts) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.contexts = contexts;
    }

    @GetMapping("/account")
    String show(Actor actor, Model model) {
        model.addAttribute("passwordForm", new PasswordForm("", "", ""));
        return page(actor, model);
    }

    @PostMapping("/account/password")
    String changePassword(
            Actor actor,
            @Valid @ModelAttribute PasswordForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                accounts.changePassword(actor, form, request.getSession().getId());
                redirect.addFlashAttribute("notice", "people.notice.passwordChanged");
                return "redirect:/account";
            } catch (RuleBroken broken) {
                String field = broken.messageKey().endsWith("wrong") ? "current" : "password";
                errors.rejectValue(field, broken.messageKey(), broken.arguments(), null);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(actor, model);
    }

    /** A new identifier goes with it, for what the session may see is another now. */
    @PostMapping("/municipality")
    String workFor(
            Actor actor,
            @RequestParam UUID municipality,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        SignedIn other = signIn.workFor(actor.accountId(), municipality);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                other, null, AuthorityUtils.createAuthorityList("SIGNED_IN")));
        SecurityContextHolder.setContext(context);
        request.changeSessionId();
        contexts.saveContext(context, request, response);
        redirect.addFlashAttribute("notice", "people.notice.municipalityChanged");
        return "redirect:/";
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("municipalities", accounts.municipalities(actor))
                .addAttribute("here", actor.municipalityId())
                .addAttribute("crumbs", List.of(Crumb.key("layout.menu.today", "/")));
        return "people/account";
    }
}
