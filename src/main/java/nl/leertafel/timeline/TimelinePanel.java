package nl.leertafel.timeline;

import java.util.List;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Panel;
import nl.leertafel.shared.PanelSource;
import nl.leertafel.shared.Subject;
import org.springframework.stereotype.Component;

/** What happened to a thing, last on its page. */
@Component
class TimelinePanel implements PanelSource {
    private static final int ORDER = 900;
    private static final int SHOWN = 20;

    private final Timeline timeline;

    TimelinePanel(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public List<Panel> panels(Subject about, Actor actor) {
        TimelinePage page = timeline.first(about, actor, SHOWN);
        return page.lines().isEmpty() ? List.of() : List.of(new Panel(ORDER, false, "timeline/panel", page));
    }
}
