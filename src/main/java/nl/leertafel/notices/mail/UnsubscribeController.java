package nl.leertafel.notices.mail;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The link by which mail ends. Looking changes nothing, for scanners follow links; a POST does, also that of a mail program,
 * which comes without cookies and follows no redirect (RFC 8058, section 3.1): so this one answers with a page.
 */
@Controller
@RequestMapping("/unsubscribe/{token}")
class UnsubscribeController {
    private final Unsubscription unsubscription;

    UnsubscribeController(Unsubscription unsubscription) {
        this.unsubscription = unsubscription;
    }

    @ModelAttribute
    void keptByNobody(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping
    String ask(@PathVariable String token, Model model) {
        return page(token, unsubscription.now(token), model);
    }

    @PostMapping
    String end(@PathVariable String token, Model model) {
        unsubscription.choose(token, Cadence.NEVER);
        return page(token, Cadence.NEVER, model);
    }

    @PostMapping("/undo")
    String undo(@PathVariable String token) {
        unsubscription.choose(token, Cadence.DAILY);
        return "redirect:/unsubscribe/{token}";
    }

    private static String page(String token, Cadence cadence, Model model) {
        model.addAttribute("token", token).addAttribute("cadence", cadence);
        return "notices/unsubscribe";
    }
}
