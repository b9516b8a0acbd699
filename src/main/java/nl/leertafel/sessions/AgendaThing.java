package nl.leertafel.sessions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.leertafel.shared.Subject;
import org.jspecify.annotations.Nullable;

/** The one thing that an agenda item is about, if a module above put it there. */
@Embeddable
record AgendaThing(
        @Column(name = "story_id") @Nullable UUID story,
        @Column(name = "failure_id") @Nullable UUID failure,
        @Column(name = "action_id") @Nullable UUID action) {

    static AgendaThing of(Subject thing) {
        return switch (thing.kind()) {
            case STORY -> new AgendaThing(thing.id(), null, null);
            case FAILURE -> new AgendaThing(null, thing.id(), null);
            case ACTION -> new AgendaThing(null, null, thing.id());
            default -> throw new IllegalArgumentException("A " + thing.kind() + " does not go on an agenda");
        };
    }

    Subject subject() {
        if (story != null) return Subject.story(story);
        if (failure != null) return Subject.failure(failure);
        if (action != null) return Subject.action(action);
        throw new IllegalStateException("An agenda item is about something or has no thing");
    }

    /** Failures and actions: somebody above puts them on the agenda when the table is convened. */
    boolean comesByItself() {
        return story == null;
    }
}
