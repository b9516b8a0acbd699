package nl.leertafel.people;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the list of people shows; a bookmarkable address. Values that mean nothing count as not given. */
record PeopleQuery(
        @Nullable String q,
        @Nullable String state,
        @Nullable String after) {
    PeopleQuery {
        q = q == null ? "" : q.strip().substring(0, Math.min(100, q.strip().length()));
        state = state == null ? "" : state.toLowerCase(Locale.ROOT);
        after = after == null ? "" : after;
    }

    @Nullable
    PersonState wanted() {
        for (PersonState candidate : PersonState.values())
            if (candidate.name().toLowerCase(Locale.ROOT).equals(state)) return candidate;
        return null;
    }

    /** The last person of the page before this one. */
    @Nullable
    UUID cursor() {
        try {
            return after == null || after.isEmpty() ? null : UUID.fromString(after);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    String following(PersonRow last) {
        return UriComponentsBuilder.fromPath("/people")
                .queryParam("q", "{q}")
                .queryParam("state", "{state}")
                .queryParam("after", last.id())
                .encode()
                .buildAndExpand(q, state)
                .toUriString();
    }
}
