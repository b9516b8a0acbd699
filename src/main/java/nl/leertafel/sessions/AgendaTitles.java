package nl.leertafel.sessions;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Subject;
import nl.leertafel.shared.SubjectNames;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the items of an agenda are called. A story has its title for those only who may read it, and a part that every
 * session has is called what the reader calls it, unless somebody gave it another name.
 */
@Component
class AgendaTitles {
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

    private final SubjectNames names;
    private final MessageSource messages;

    AgendaTitles(SubjectNames names, MessageSource messages) {
        this.names = names;
        this.messages = messages;
    }

    Function<AgendaItem, String> of(List<AgendaItem> items, Actor reader) {
        List<UUID> stories =
                items.stream().map(AgendaItem::storyId).filter(Objects::nonNull).toList();
        if (stories.isEmpty()) return item -> own(item, reader.language());
        Map<UUID, String> known = names.of(Subject.Kind.STORY, stories, reader);
        String unknown = messages.getMessage("sessions.item.erased", null, reader.language());
        return item ->
                item.storyId() == null ? own(item, reader.language()) : known.getOrDefault(item.storyId(), unknown);
    }

    private String own(AgendaItem item, Locale language) {
        boolean fixed = item.thing() == null && Agenda.FIXED.containsKey(item.kind());
        boolean unnamed = fixed
                && LANGUAGES.stream()
                        .map(planned -> fixed(item.kind(), planned))
                        .anyMatch(item.title()::equals);
        return unnamed ? fixed(item.kind(), language) : item.title();
    }

    private String fixed(AgendaKind kind, Locale language) {
        return messages.getMessage("sessions.fixed." + kind, null, language);
    }
}
