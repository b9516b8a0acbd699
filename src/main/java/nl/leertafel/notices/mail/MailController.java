package nl.leertafel.notices.mail;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mail that waits, for administrators. */
@Controller
@RequestMapping("/mail")
class MailController {
    private final MailCare care;

    MailController(MailCare care) {
        this.care = care;
    }

    @GetMapping
    String show(@RequestParam(required = false) @Nullable UUID after, Actor actor, Model model) {
        model.addAttribute("post", care.page(actor, after))
                .addAttribute("first", after == null ? null : "/mail")
                .addAttribute("nav", "mail")
                .addAttribute("crumbs", List.of(Crumb.key("layout.menu.today", "/")));
        return "notices/mail";
    }

    @PostMapping("/{id}/retry")
    String retry(@PathVariable UUID id, @RequestParam UUID submission, Actor actor, RedirectAttributes redirect) {
        care.retry(actor, id, submission);
        redirect.addFlashAttribute("notice", "notices.notice.retried");
        return "redirect:/mail";
    }

    @PostMapping("/{id}/dismissal")
    String dismiss(@PathVariable UUID id, @RequestParam UUID submission, Actor actor, RedirectAttributes redirect) {
        care.dismiss(actor, id, submission);
        redirect.addFlashAttribute("notice", "notices.notice.dismissed");
        return "redirect:/mail";
    }
}
