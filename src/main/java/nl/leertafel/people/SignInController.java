package nl.leertafel.people;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController {

    @GetMapping("/login")
    String form(
            @RequestParam(required = false) @Nullable String error,
            @RequestParam(required = false) @Nullable String ended,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("username", request.getParameter("username"));
        if (error != null)
            model.addAttribute("refused", error.equals("wait") ? "people.login.wait" : "people.login.refused");
        if (ended != null) model.addAttribute("notice", "people.notice.signedOut");
        return "people/login";
    }
}
