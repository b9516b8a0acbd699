package nl.leertafel.notices;

import java.time.Instant;
import java.util.UUID;
import nl.leertafel.shared.Subject;
import org.jspecify.annotations.Nullable;

/**
 * One thing that came of a story, in the message {@code notices.news.<kind>}.
 *
 * @param title what the story is called, if the reader may know
 * @param day of the session that it is about
 * @param quote words of the failure, action or claimed rule that it is about, if the reader may see it
 * @param link likewise its page
 * @param fresh not seen before
 */
public record NewsItem(
        UUID storyId,
        @Nullable String title,
        String kind,
        Instant at,
        String tableName,
        @Nullable Instant day,
        @Nullable String quote,
        @Nullable Subject link,
        boolean fresh) {
    public String key() {
        return "notices.news." + kind;
    }
}
