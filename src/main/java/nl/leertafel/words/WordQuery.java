package nl.leertafel.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What somebody searches for: words, each with the stems by which it is found.
 *
 * @param typed the words, in small letters; {@code Wanted.place} counts along them
 */
public record WordQuery(List<String> typed, List<Wanted> wanted) {
    private static final String HITS = """
        (with wanted as (select * from unnest(cast(:wordPlaces as int[]), cast(:wordParts as int[]),
            cast(:words as text[]), cast(:wordQualities as int[])) as w (place, part, word, quality)),
        met as materialized (select e.kind, e.subject_id, w.place,
            coalesce(string_agg(e.word, ' ') filter (where w.quality > 1), string_agg(e.word, ' ')) as words,
            coalesce(max(w.quality * e.weight) filter (where w.part = 0), max(w.quality * e.weight)) as score,
            bool_and(w.quality = 1) as guessed
          from wanted w join word_entry e on e.word = w.word collate "C"
          where %s
          group by e.kind, e.subject_id, w.place
          having bool_or(w.part = 0) or bool_or(w.part = 1) and bool_or(w.part = 2)),
        sure as (select distinct place from met where not guessed)
        select m.kind, m.subject_id, sum(m.score) as rank, string_agg(m.words, ' ') as words, bool_or(m.guessed) as guessed
        from met m where not m.guessed or m.place not in (select place from sure)
        group by m.kind, m.subject_id having count(*) = :wordsSought)
        """;

    /**
     * A stem that is enough for the word typed at this place.
     *
     * @param part 0, or which of two parts of a compound: then both must be there
     * @param plain how the word is written by those who use it
     */
    record Wanted(int place, int part, String plain, String stem, int quality) {}

    static final int SAME = 12;
    static final int BEGUN = 8;
    static final int INSIDE = 6;
    static final int APART = 3;
    static final int GUESS = 1;

    /** Nothing was typed, or only words that are in every text: then nothing is found. */
    public boolean isEmpty() {
        return wanted.isEmpty();
    }

    /**
     * A subquery between brackets that yields {@code kind, subject_id, rank, words, guessed}: each subject that has all
     * of the words, the higher the rank the better. What has the word itself keeps out what only looks like it; therefore
     * {@code where} must leave nothing but what the person may see.
     *
     * @param where on {@code word_entry e}, such as {@code e.kind = 'FAILURE' and e.table_id in (:visible)}
     */
    public String hits(String where) {
        return HITS.formatted(where);
    }

    /** For {@link #hits}. */
    public Map<String, Object> parameters() {
        return Map.of(
                "wordPlaces", column(Wanted::place).toArray(Integer[]::new),
                "wordParts", column(Wanted::part).toArray(Integer[]::new),
                "words", column(Wanted::stem).toArray(String[]::new),
                "wordQualities", column(Wanted::quality).toArray(Integer[]::new),
                "wordsSought", column(Wanted::place).stream().distinct().count());
    }

    /**
     * What was probably meant, when words were found that only look like those typed.
     *
     * @param found the stems of a result: {@code words} of {@link #hits}
     */
    public Optional<String> meant(Set<String> found) {
        List<String> meant = new ArrayList<>(typed);
        for (int place = 0; place < typed.size(); place++) {
            int here = place;
            List<Wanted> met = wanted.stream()
                    .filter(each -> each.place() == here && found.contains(each.stem()))
                    .toList();
            if (!met.isEmpty() && met.stream().allMatch(each -> each.quality() == GUESS))
                meant.set(place, met.get(0).plain());
        }
        return meant.equals(typed) ? Optional.empty() : Optional.of(String.join(" ", meant));
    }

    /** Without the words, so that they reach no log. */
    @Override
    public String toString() {
        return "WordQuery";
    }

    private <T> List<T> column(Function<Wanted, T> value) {
        return wanted.stream().map(value).toList();
    }
}
