package nl.leertafel.platform;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The sign-in page for a form that was posted after the session had ended; reached by forward only. */
@Controller
class ReturningFormPage {
    @RequestMapping("/signed-out")
    String signIn() {
        return "people/login";
    }
}
