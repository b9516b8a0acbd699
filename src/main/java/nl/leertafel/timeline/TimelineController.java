package nl.leertafel.timeline;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Crumb;
import nl.leertafel.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class TimelineController {
    private final Timeline timeline;

    TimelineController(Timeline timeline) {
        this.timeline = timeline;
    }

    /** Older lines than the thing's own page shows. */
    @GetMapping("/timeline")
    String show(
            Actor actor,
            @RequestParam Subject.Kind kind,
            @RequestParam UUID id,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        Subject about = new Subject(kind, id);
        TimelinePage page = timeline.after(about, actor, TimelineCursor.of(after));
        model.addAttribute("timeline", page);
        model.addAttribute("first", after == null ? null : "/timeline?kind=" + kind + "&id=" + id);
        model.addAttribute("purpose", timeline.purpose(Objects.requireNonNull(page.tableId())));
        model.addAttribute("crumbs", List.of(Crumb.key("timeline.crumb." + kind, about.address())));
        return "timeline/show";
    }
}
