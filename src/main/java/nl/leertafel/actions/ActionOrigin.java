package nl.leertafel.actions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Subject;
import org.jspecify.annotations.Nullable;

/** What an action came from: where it was agreed, and about what. Any of it may be missing. */
@Embeddable
record ActionOrigin(
        @Column(name = "session_id") @Nullable UUID session,
        @Column(name = "agenda_item_id") @Nullable UUID item,
        @Column(name = "story_id") @Nullable UUID story,
        @Column(name = "failure_id") @Nullable UUID failure) {
    static final ActionOrigin NONE = new ActionOrigin(null, null, null, null);

    /** Everything on whose page the action is told of, the action itself first. */
    List<Subject> about(UUID actionId) {
        List<Subject> about = new ArrayList<>();
        about.add(Subject.action(actionId));
        if (session != null) about.add(Subject.session(session));
        if (failure != null) about.add(Subject.failure(failure));
        if (story != null) about.add(Subject.story(story));
        return List.copyOf(about);
    }
}
