package nl.leertafel.stories;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * At which session a story is told, or is going to be.
 *
 * @param fromSession whether the button was on the page of the session, to which it then leads back
 */
record SessionForm(
        @NotNull @Nullable UUID submission,
        @NotNull @Nullable UUID sessionId,
        @Nullable Boolean fromSession) {
    UUID token() {
        return Objects.requireNonNull(submission, "validated before");
    }

    UUID session() {
        return Objects.requireNonNull(sessionId, "validated before");
    }

    String address(UUID storyId) {
        return Boolean.TRUE.equals(fromSession) && sessionId != null ? "/sessions/" + sessionId : "/stories/" + storyId;
    }
}
