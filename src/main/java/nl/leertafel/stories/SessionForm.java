package nl.leertafel.stories;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * At which session a story is told, or is going to be.
 *
 * @param fromSession whether the button was on the page of the session, to which it then leads back
 */
record SessionForm(
        @NotNull UUID submission,
        @NotNull UUID sessionId,
        @Nullable Boolean fromSession) {
    String address(UUID storyId) {
        return Boolean.TRUE.equals(fromSession) ? "/sessions/" + sessionId : "/stories/" + storyId;
    }
}
