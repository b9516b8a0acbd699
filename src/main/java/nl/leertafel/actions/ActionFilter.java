package nl.leertafel.actions;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody chose in the list of actions; kept in the address, so that a view can be saved and sent. */
record ActionFilter(
        View view,
        Status status,
        Order order,
        String q,
        About about,
        @Nullable ActionCursor cursor) {
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

    /** By how well words match, by its day, or by when it was agreed with the last one first. */
    enum Order {
        MATCH,
        DUE,
        AGREED;

        private static Order usual(String q) {
            return q.isEmpty() ? DUE : MATCH;
        }

        /** Nothing matches where no words are sought. */
        private Order with(String q) {
            return this == MATCH ? usual(q) : this;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the actions have to do with; each may be missing. */
    record About(
            @Nullable UUID table,
            @Nullable UUID person,
            @Nullable UUID session,
            @Nullable UUID failure,
            @Nullable UUID story) {
        static final About ANYTHING = new About(null, null, null, null, null);

        public boolean isAnything() {
            return equals(ANYTHING);
        }

        Map<String, UUID> given() {
            Map<String, UUID> given = new LinkedHashMap<>();
            put(given, "table", table);
            put(given, "person", person);
            put(given, "session", session);
            put(given, "failure", failure);
            put(given, "story", story);
            return given;
        }

        private static void put(Map<String, UUID> given, String name, @Nullable UUID value) {
            if (value != null) given.put(name, value);
        }

        /** Whether it says what was told in a session or a story. */
        boolean isInside() {
            return session != null || story != null;
        }

        About without(String name) {
            return new About(
                    name.equals("table") ? null : table,
                    name.equals("person") ? null : person,
                    name.equals("session") ? null : session,
                    name.equals("failure") ? null : failure,
                    name.equals("story") ? null : story);
        }
    }

    /** Words that are not known are taken for what is usual. */
    static ActionFilter of(ActionQuery typed, View usual) {
        Order order =
                word(Order.values(), typed.order(), Order.usual(typed.words())).with(typed.words());
        return new ActionFilter(
                word(View.values(), typed.view(), usual),
                word(Status.values(), typed.status(), Status.OPEN),
                order,
                typed.words(),
                typed.about(),
                ActionCursor.of(typed.after(), typed.before(), order));
    }

    private static <E extends Enum<E>> E word(E[] words, @Nullable String typed, E usual) {
        return Arrays.stream(words)
                .filter(word -> word.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElse(usual);
    }

    ActionFilter with(View other) {
        return new ActionFilter(other, status, order, q, about, null);
    }

    ActionFilter with(Status other) {
        return new ActionFilter(view, other, order, q, about, null);
    }

    ActionFilter with(Order other) {
        return new ActionFilter(view, status, other, q, about, null);
    }

    ActionFilter without(String name) {
        return new ActionFilter(view, status, order, q, about.without(name), null);
    }

    String next(String key) {
        return address("after", key);
    }

    String previous(String key) {
        return address("before", key);
    }

    /** Whether it looks for words, or at one thing only. */
    public boolean isNarrowed() {
        return !q.isEmpty() || !about.isAnything();
    }

    /** The same of everything. */
    public String widened() {
        return new ActionFilter(view, status, order.with(""), "", About.ANYTHING, null).first();
    }

    /** The first page of the same. */
    public String first() {
        return address("after", null);
    }

    /** Whether somebody chose another order than the usual one. */
    public boolean isOrdered() {
        return order != Order.usual(q);
    }

    /** Only what comes next is looked at in groups: by its day, and open. */
    public boolean isGrouped() {
        return status == Status.OPEN && order == Order.DUE;
    }

    /** What is over, and what was agreed, comes with the last one first. */
    boolean isDescending() {
        return !isGrouped();
    }

    private String address(String side, @Nullable String key) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/actions")
                .queryParam("view", view.word())
                .queryParam("status", status.word());
        if (isOrdered()) address.queryParam("order", order.word());
        about.given().forEach(address::queryParam);
        if (key != null) address.queryParam(side, key);
        if (q.isEmpty()) return address.build().toUriString();
        return address.queryParam("q", "{q}").encode().buildAndExpand(q).toUriString();
    }
}
