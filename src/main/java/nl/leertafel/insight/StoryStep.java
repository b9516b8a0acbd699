package nl.leertafel.insight;

import java.util.Arrays;
import java.util.Locale;
import nl.leertafel.shared.NotFound;

/** From story to resolution; each with what it takes of a story {@code s} to have come there. */
enum StoryStep {
    SUBMITTED("true"),
    RELEASED("s.released_at is not null"),
    TOLD("s.told_at is not null"),
    LINKED(shows("true")),
    DONE(shows("exists (select from follow_up_action a where a.failure_id = f.id and a.state = 'DONE')")),
    CLAIMED(shows("f.state in ('CHANGE_CLAIMED', 'RESOLVED')")),
    RESOLVED(shows("f.state = 'RESOLVED'"));

    private final String sql;

    StoryStep(String sql) {
        this.sql = sql;
    }

    static StoryStep of(String slug) {
        return Arrays.stream(values())
                .filter(step -> step.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("step", slug));
    }

    String sql() {
        return sql;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String shows(String failure) {
        return "exists (select from failure_story l join system_failure f on f.id = l.failure_id"
                + " where l.story_id = s.id and f.state <> 'MERGED' and " + failure + ")";
    }
}
