package nl.leertafel.search;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one that was found.
 *
 * @param place the table at which it is, or of a person one at which they sit
 * @param at when a session begins, a story was released, an action is due
 * @param keptId of a failure that was merged the one that stays, with what it says
 * @param forms how the words that were sought are written in title and text
 */
record Thing(
        Kind kind,
        UUID id,
        String title,
        String text,
        @Nullable UUID tableId,
        @Nullable String place,
        @Nullable String state,
        @Nullable String owner,
        @Nullable Instant at,
        @Nullable UUID keptId,
        @Nullable String kept,
        Set<String> forms) {}
