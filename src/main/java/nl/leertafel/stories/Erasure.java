package nl.leertafel.stories;

import java.util.List;
import java.util.UUID;
import nl.leertafel.sessions.AgendaDesk;
import nl.leertafel.shared.Subject;
import org.springframework.stereotype.Component;

/** Erases what was derived from a story, in the transaction in which its own words go. */
@Component
class Erasure {
    private final AgendaDesk agendas;
    private final List<StoryTraces> traces;

    Erasure(AgendaDesk agendas, List<StoryTraces> traces) {
        this.agendas = agendas;
        this.traces = traces;
    }

    /** On agendas also where the notes are fixed: they retell the story. */
    void ofTraces(UUID storyId) {
        agendas.erase(Subject.story(storyId));
        agendas.withdraw(Subject.story(storyId));
        traces.forEach(trace -> trace.erase(storyId));
    }
}
