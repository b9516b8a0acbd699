package nl.leertafel.search;

import java.util.UUID;
import nl.leertafel.words.WordFinder;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The question, as it stands in the address of the page; what means nothing there is left out. */
record Asked(String q, @Nullable Kind kind, @Nullable After after) {

    /** The last result of the page before. */
    record After(long rank, UUID id) {
        String written() {
            return rank + "_" + id;
        }

        static @Nullable After read(@Nullable String written) {
            if (written == null || !written.matches("\\d{1,9}_[0-9a-f-]{36}")) return null;
            int end = written.indexOf('_');
            try {
                return new After(
                        Long.parseLong(written.substring(0, end)), UUID.fromString(written.substring(end + 1)));
            } catch (IllegalArgumentException e) {
                return null;
            }
        }
    }

    static Asked read(@Nullable String q, @Nullable String kind, @Nullable String after) {
        int[] letters = (q == null ? "" : q)
                .replaceAll("\\p{Cntrl}", " ")
                .strip()
                .codePoints()
                .limit(WordFinder.LONGEST)
                .toArray();
        return new Asked(new String(letters, 0, letters.length), Kind.read(kind), After.read(after));
    }

    Asked with(@Nullable Kind other) {
        return new Asked(q, other, null);
    }

    Asked behind(After last) {
        return new Asked(q, kind, last);
    }

    Asked corrected(String better) {
        return new Asked(better, kind, null);
    }

    public String address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/search").queryParam("q", "{q}");
        if (kind != null) address.queryParam("kind", kind.written());
        if (after != null) address.queryParam("after", after.written());
        return address.encode().buildAndExpand(q).toUriString();
    }

    /** Without the words, so that they reach no log. */
    @Override
    public String toString() {
        return "Asked";
    }
}
