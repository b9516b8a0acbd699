package nl.leertafel.notices;

import java.util.List;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Panel;
import nl.leertafel.shared.PanelSource;
import nl.leertafel.shared.Subject;
import org.springframework.stereotype.Component;

/** What came of a story, on its page, for who follows it. The timeline tells everybody what happened; this tells what it means. */
@Component
class NewsPanels implements PanelSource {
    private static final int ORDER = 250;

    private final StoryNews news;

    NewsPanels(StoryNews news) {
        this.news = news;
    }

    record Thread(List<NewsItem> items) {}

    @Override
    public List<Panel> panels(Subject about, Actor actor) {
        if (about.kind() != Subject.Kind.STORY) return List.of();
        List<NewsItem> items = news.thread(about.id(), actor);
        return items.isEmpty() ? List.of() : List.of(new Panel(ORDER, false, "notices/thread", new Thread(items)));
    }
}
