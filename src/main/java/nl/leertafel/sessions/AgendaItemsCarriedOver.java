package nl.leertafel.sessions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** Items of an earlier session came onto the agenda of this one; once each. */
public record AgendaItemsCarriedOver(UUID sessionId, UUID tableId, List<Item> items, Actor by, Instant at)
        implements Happened {

    /** @param thing what the item is about, or the session itself when it is about nothing else */
    public record Item(String title, Subject thing) {}

    @Override
    public String what() {
        return detail().isEmpty() ? "session.storyCarriedOver" : "session.carriedOver";
    }

    @Override
    public List<Subject> about() {
        return Stream.concat(
                        Stream.of(Subject.session(sessionId)), items.stream().map(Item::thing))
                .distinct()
                .toList();
    }

    /** Titles of stories stay out of the timeline. */
    @Override
    public String detail() {
        return Words.atMost(
                500,
                items.stream()
                        .filter(item -> item.thing().kind() != Subject.Kind.STORY)
                        .map(Item::title)
                        .collect(Collectors.joining("; ")));
    }
}
