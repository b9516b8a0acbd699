package nl.leertafel.actions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody chose in the list of actions; kept in the address, so that a view can be saved and sent. */
record ActionFilter(
        View view,
        Status status,
        String q,
        @Nullable UUID table,
        @Nullable After after) {
    enum View {
        MINE,
        GIVEN,
        ALL;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum Status {
        OPEN,
        ENDED,
        ALL;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The last row of the page before. */
    record After(LocalDate dueOn, UUID id) {
        static @Nullable After of(@Nullable String cursor) {
            if (cursor == null) return null;
            String[] parts = cursor.split("_", 2);
            try {
                return parts.length < 2 ? null : new After(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                return null; // an address that somebody shortened begins at the beginning
            }
        }
    }

    /** Words that are not known are taken for what is usual. */
    static ActionFilter of(
            @Nullable String view,
            View usual,
            @Nullable String status,
            @Nullable String q,
            @Nullable UUID table,
            @Nullable String after) {
        return new ActionFilter(
                word(View.values(), view, usual),
                word(Status.values(), status, Status.OPEN),
                q == null ? "" : q.strip(),
                table,
                After.of(after));
    }

    private static <E extends Enum<E>> E word(E[] words, @Nullable String typed, E usual) {
        return Arrays.stream(words)
                .filter(word -> word.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElse(usual);
    }

    public String with(View other) {
        return address(other, status, null);
    }

    public String with(Status other) {
        return address(view, other, null);
    }

    public String next(String cursor) {
        return address(view, status, cursor);
    }

    /** Whether it looks for words or at one table only. */
    public boolean isNarrowed() {
        return !q.isEmpty() || table != null;
    }

    /** The same without words and table. */
    public String widened() {
        return new ActionFilter(view, status, "", null, null).first();
    }

    /** The first page of the same. */
    public String first() {
        return address(view, status, null);
    }

    private String address(View anyView, Status anyStatus, @Nullable String cursor) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/actions")
                .queryParam("view", anyView.word())
                .queryParam("status", anyStatus.word());
        if (!q.isEmpty()) address.queryParam("q", "{q}");
        if (table != null) address.queryParam("table", table);
        if (cursor != null) address.queryParam("after", cursor);
        return q.isEmpty()
                ? address.build().toUriString()
                : address.encode().buildAndExpand(q).toUriString();
    }
}
