package nl.leertafel.notices;

import java.time.Instant;
import nl.leertafel.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class NewsController {
    private final StoryNews news;

    NewsController(StoryNews news) {
        this.news = news;
    }

    /** Doing it twice does nothing more, so that it needs no token. */
    @PostMapping("/news/seen")
    String seen(@RequestParam Instant until, Actor actor, RedirectAttributes redirect) {
        news.seenAll(actor, until);
        redirect.addFlashAttribute("notice", "notices.notice.seen");
        return "redirect:/";
    }
}
