package nl.leertafel.overview;

import java.util.Locale;
import nl.leertafel.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class TodayController {
    private final Today today;

    TodayController(Today today) {
        this.today = today;
    }

    @GetMapping("/")
    String show(Actor actor, Locale language, Model model) {
        model.addAttribute("today", today.page(actor, language));
        model.addAttribute("nav", "today");
        return "overview/today";
    }
}
