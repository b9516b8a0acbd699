package nl.leertafel.timeline;

import java.time.Instant;
import java.util.UUID;
import nl.leertafel.shared.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What happened, once; words come from the message {@code timeline.<what>}.
 *
 * @param role message key suffix of the role in which the person acted, if in one
 * @param detail a few words that the line quotes; may be empty
 * @param link the thing it happened to, when the reader may go there from here
 */
public record TimelineLine(
        UUID id,
        UUID tableId,
        String tableName,
        Instant at,
        @Nullable String person,
        @Nullable String role,
        String what,
        String detail,
        @Nullable Subject link) {}
