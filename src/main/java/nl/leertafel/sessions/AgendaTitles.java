package nl.leertafel.sessions;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Subject;
import nl.leertafel.shared.SubjectNames;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the items of an agenda are called; a story has its title for those only who may read it. */
@Component
class AgendaTitles {
    private final SubjectNames names;
    private final MessageSource messages;

    AgendaTitles(SubjectNames names, MessageSource messages) {
        this.names = names;
        this.messages = messages;
    }

    Function<AgendaItem, String> of(List<AgendaItem> items, Actor reader) {
        List<UUID> stories =
                items.stream().map(AgendaItem::storyId).filter(Objects::nonNull).toList();
        if (stories.isEmpty()) return AgendaItem::title;
        Map<UUID, String> known = names.of(Subject.Kind.STORY, stories, reader);
        String unknown = messages.getMessage("sessions.item.erased", null, reader.language());
        return item -> item.storyId() == null ? item.title() : known.getOrDefault(item.storyId(), unknown);
    }
}
