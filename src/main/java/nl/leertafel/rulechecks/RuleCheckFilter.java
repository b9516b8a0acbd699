package nl.leertafel.rulechecks;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody chose in the list of rule checks; kept in the address, so that a view can be saved and sent. */
record RuleCheckFilter(
        View view,
        @Nullable RuleCheckState state,
        @Nullable Verdict verdict,
        @Nullable UUID table,
        String q,
        @Nullable After after) {

    /** Ways to look at the list. Which rules never were one comes before what is busy. */
    enum View {
        ALL,
        NEVER,
        OPEN,
        MINE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The last row of the page before. @param key how well it matches, or when it was claimed */
    record After(Object key, UUID id) {
        static @Nullable After of(@Nullable String cursor, boolean byMatch) {
            String[] parts = cursor == null ? new String[0] : cursor.split("_", 2);
            if (parts.length < 2) return null;
            try {
                Object key = byMatch
                        ? Integer.valueOf(parts[0])
                        : Instant.parse(parts[0]).atOffset(ZoneOffset.UTC);
                return new After(key, UUID.fromString(parts[1]));
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                return null; // an address that somebody shortened begins at the beginning
            }
        }
    }

    /** Words that are not known are taken for what is usual. */
    static RuleCheckFilter of(
            @Nullable String view,
            @Nullable String state,
            @Nullable String verdict,
            @Nullable String table,
            @Nullable String q,
            @Nullable String after) {
        View known = word(View.values(), view);
        String words = q == null ? "" : Typed.line(q);
        return new RuleCheckFilter(
                known == null ? View.ALL : known,
                word(RuleCheckState.values(), state),
                word(Verdict.values(), verdict),
                id(table),
                words,
                After.of(after, !words.isEmpty()));
    }

    private static <E extends Enum<E>> @Nullable E word(E[] words, @Nullable String typed) {
        return Arrays.stream(words)
                .filter(word -> word.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UUID id(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    /** What matches the words best comes first; without words, what was claimed last. */
    boolean isByMatch() {
        return !q.isEmpty();
    }

    /** Whether it leaves something out that the view would show. */
    public boolean isNarrowed() {
        return state != null || verdict != null || table != null || !q.isEmpty();
    }

    public String with(View other) {
        return address("/rule-checks", other, null);
    }

    /** The same view, with nothing left out. */
    public String widened() {
        return new RuleCheckFilter(view, null, null, null, "", null).first();
    }

    public String first() {
        return address("/rule-checks", view, null);
    }

    public String exported() {
        return address("/rule-checks.csv", view, null);
    }

    String next(String cursor) {
        return address("/rule-checks", view, cursor);
    }

    private String address(String path, View anyView, @Nullable String cursor) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path).queryParam("view", anyView.word());
        if (state != null) address.queryParam("state", state);
        if (verdict != null) address.queryParam("verdict", verdict);
        if (table != null) address.queryParam("table", table);
        if (!q.isEmpty()) address.queryParam("q", "{q}");
        if (cursor != null) address.queryParam("after", cursor);
        return q.isEmpty()
                ? address.build().toUriString()
                : address.encode().buildAndExpand(q).toUriString();
    }
}
