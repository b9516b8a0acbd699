package nl.leertafel.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.leertafel.words.WordQuery.Wanted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true, propagation = Propagation.MANDATORY)
class KnownWords implements WordFinder {
    private static final int MOST_LONGER = 40;
    private static final int MOST_GUESSES = 8;

    /**
     * Each word typed with its stem, and the words of this municipality that begin or end as it does. One mistake leaves
     * the first or the last half of a word as it is, so these are enough to find it. The bounds are made before: behind
     * the wall an index serves a comparison with a column, not with what a function makes of it.
     */
    private static final String CANDIDATES = """
        with asked as materialized (
          select a.place, a.part, p.plain, word_stem(p.plain) as stem
          from unnest(cast(:places as int[]), cast(:parts as int[]), cast(:typed as text[])) as a (place, part, written)
          cross join lateral (select left(word_plain(a.written), 60) as plain) p),
        bound as materialized (
          select a.*, b.head collate "C" as head, (b.head || chr(1114111)) collate "C" as past_head,
            reverse(b.tail) collate "C" as tail, (reverse(b.tail) || chr(1114111)) collate "C" as past_tail
          from (select *, greatest((length(stem) - 1) / 2, 2) as half from asked where part = 0) a
          cross join lateral (values (left(a.stem, half), right(a.stem, half)), (a.stem, a.stem), (a.plain, a.plain))
            as b (head, tail))
        select place, part, plain as typed, stem as sought, plain, stem from asked where stem is not null
        union
        select b.place, b.part, b.plain, b.stem, k.plain, k.stem
        from bound b cross join lateral (
          (select w.plain, w.stem from word_known w where w.plain >= b.head and w.plain < b.past_head limit 500)
          union all
          (select w.plain, w.stem from word_known w where w.backwards >= b.tail and w.backwards < b.past_tail limit 500)) k
        where b.stem is not null and k.stem <> b.stem
        """;

    private final JdbcClient jdbc;
    private final Compounds compounds;

    KnownWords(JdbcClient jdbc, Compounds compounds) {
        this.jdbc = jdbc;
        this.compounds = compounds;
    }

    @Override
    public WordQuery asked(String typed) {
        return query(TypedWords.of(typed), -1);
    }

    @Override
    public WordQuery begun(String typed) {
        List<String> words = TypedWords.of(typed);
        return query(words, words.size() - 1);
    }

    /** @param begun the place of the word that somebody is still typing, or -1 */
    private WordQuery query(List<String> words, int begun) {
        if (words.isEmpty()) return new WordQuery(words, List.of());
        List<Candidate> candidates = candidates(words);
        List<Wanted> wanted = new ArrayList<>();
        for (int place = 0; place < words.size(); place++) {
            int here = place;
            List<Candidate> these =
                    candidates.stream().filter(each -> each.place() == here).toList();
            wanted.addAll(same(these));
            if (place == begun) wanted.addAll(begun(these));
            wanted.addAll(longer(these));
            wanted.addAll(guesses(these));
        }
        return new WordQuery(words, wanted);
    }

    private List<Candidate> candidates(List<String> words) {
        List<Integer> places = new ArrayList<>();
        List<Integer> parts = new ArrayList<>();
        List<String> typed = new ArrayList<>();
        for (int place = 0; place < words.size(); place++) {
            List<String> apart = new ArrayList<>(List.of(words.get(place)));
            compounds.parts(words.get(place)).ifPresent(apart::addAll);
            for (int part = 0; part < apart.size(); part++) {
                places.add(place);
                parts.add(part);
                typed.add(apart.get(part));
            }
        }
        return jdbc.sql(CANDIDATES)
                .param("places", places.toArray(Integer[]::new))
                .param("parts", parts.toArray(Integer[]::new))
                .param("typed", typed.toArray(String[]::new))
                .query(Candidate.class)
                .list();
    }

    /** The word itself, and of a compound its parts: a part that is in every text says nothing. */
    private static List<Wanted> same(List<Candidate> candidates) {
        List<Candidate> same = candidates.stream().filter(Candidate::isSame).toList();
        boolean whole = same.stream().filter(each -> each.part() > 0).count() == 2;
        return same.stream()
                .filter(each -> each.part() == 0 || whole)
                .map(each -> each.as(each.part() == 0 ? WordQuery.SAME : WordQuery.APART))
                .toList();
    }

    private static List<Wanted> begun(List<Candidate> candidates) {
        return distinct(others(candidates).filter(Candidate::begins), WordQuery.BEGUN, MOST_LONGER);
    }

    private List<Wanted> longer(List<Candidate> candidates) {
        return distinct(others(candidates).filter(each -> each.isLonger(compounds)), WordQuery.INSIDE, MOST_LONGER);
    }

    private static List<Wanted> guesses(List<Candidate> candidates) {
        return distinct(
                others(candidates).filter(Candidate::isMistyped).sorted(Comparator.comparing(Candidate::mistakes)),
                WordQuery.GUESS,
                MOST_GUESSES);
    }

    private static Stream<Candidate> others(List<Candidate> candidates) {
        return candidates.stream().filter(each -> !each.isSame());
    }

    private static List<Wanted> distinct(Stream<Candidate> candidates, int quality, int most) {
        return candidates.map(each -> each.as(quality)).distinct().limit(most).toList();
    }
}
