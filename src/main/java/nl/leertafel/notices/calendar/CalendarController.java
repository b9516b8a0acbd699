package nl.leertafel.notices.calendar;

import java.util.List;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody's own calendar address. It is shown once, on the page to which making it leads. */
@Controller
@RequestMapping("/account/calendar")
class CalendarController {
    private final CalendarFeeds feeds;

    CalendarController(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("madeAt", feeds.madeAt(actor).orElse(null))
                .addAttribute("nav", "account")
                .addAttribute("crumbs", List.of(Crumb.key("people.account.title", "/account")));
        return "notices/calendar";
    }

    @PostMapping
    String make(Actor actor, RedirectAttributes redirect) {
        redirect.addFlashAttribute("link", feeds.make(actor));
        return "redirect:/account/calendar";
    }

    @PostMapping("/end")
    String end(Actor actor, RedirectAttributes redirect) {
        feeds.end(actor);
        redirect.addFlashAttribute("notice", "notices.calendar.ended");
        return "redirect:/account/calendar";
    }
}
