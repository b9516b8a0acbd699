package nl.leertafel.rulechecks;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Subject;
import org.jspecify.annotations.Nullable;

/** Where a rule was claimed, and about what. Any of it may be missing. */
@Embeddable
record RuleOrigin(
        @Column(name = "session_id") @Nullable UUID session,
        @Column(name = "agenda_item_id") @Nullable UUID item,
        @Column(name = "story_id") @Nullable UUID story,
        @Column(name = "failure_id") @Nullable UUID failure) {
    static final RuleOrigin NONE = new RuleOrigin(null, null, null, null);

    /** Everything on whose page the check is told of, the check itself first. */
    List<Subject> about(UUID checkId) {
        List<Subject> about = new ArrayList<>();
        about.add(Subject.ruleCheck(checkId));
        if (session != null) about.add(Subject.session(session));
        if (failure != null) about.add(Subject.failure(failure));
        if (story != null) about.add(Subject.story(story));
        return List.copyOf(about);
    }
}
