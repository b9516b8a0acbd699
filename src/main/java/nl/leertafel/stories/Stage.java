package nl.leertafel.stories;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bead on the line "what happens to your story".
 *
 * @param key message key behind {@code stories.stage.}; {@code .hint} says what it means
 * @param at when it was reached; null when it still has to come, or when the day is not kept
 */
record Stage(String key, Look look, @Nullable Instant at) {
    enum Look {
        DONE(""),
        NOW("lt-thread--wait"),
        TO_COME("lt-thread--open");

        private final String css;

        Look(String css) {
            this.css = css;
        }

        public String css() {
            return css;
        }
    }

    static List<Stage> of(CaseStory story) {
        List<Stage> stages = new ArrayList<>();
        stages.add(new Stage("written", Look.DONE, story.moments().createdAt()));
        if (story.isErased()) return erased(story, stages);
        switch (story.state()) {
            case DRAFT -> stages.add(new Stage("submit", Look.NOW, null));
            case RETURNED -> stages.add(new Stage("mend", Look.NOW, null));
            case REFUSED -> {
                done(stages, "submitted", story.moments().submittedAt());
                stages.add(new Stage("refused", Look.DONE, null));
                return stages;
            }
            default -> done(stages, "submitted", story.moments().submittedAt());
        }
        stages.add(step("released", story.moments().releasedAt(), story.state() == StoryState.SUBMITTED));
        stages.add(step("told", story.moments().toldAt(), story.state() == StoryState.RELEASED));
        boolean followedUp = story.state() == StoryState.FOLLOWED_UP;
        stages.add(
                followedUp
                        ? new Stage("followedUp", Look.DONE, null)
                        : step("followedUp", null, story.state() == StoryState.TOLD));
        return stages;
    }

    /** How far it came, and that its text is gone. */
    private static List<Stage> erased(CaseStory story, List<Stage> stages) {
        done(stages, "submitted", story.moments().submittedAt());
        done(stages, "released", story.moments().releasedAt());
        done(stages, "told", story.moments().toldAt());
        if (story.state() == StoryState.FOLLOWED_UP) stages.add(new Stage("followedUp", Look.DONE, null));
        done(stages, "withdrawn", story.moments().withdrawnAt());
        if (story.moments().withdrawnAt() == null)
            done(stages, "erased", story.moments().erasedAt());
        return stages;
    }

    private static void done(List<Stage> stages, String key, @Nullable Instant at) {
        if (at != null) stages.add(new Stage(key, Look.DONE, at));
    }

    private static Stage step(String key, @Nullable Instant reached, boolean next) {
        if (reached != null) return new Stage(key, Look.DONE, reached);
        return new Stage(key, next ? Look.NOW : Look.TO_COME, null);
    }
}
