package nl.leertafel.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.stories.StorySearch;
import nl.leertafel.tables.Seats;
import nl.leertafel.words.WordQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what has the words and may be seen, of all kinds in one ranking, and counts it. */
@Component
class HitFinder {
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String WORDS = "select w.kind, w.subject_id, w.rank, w.words from %s w";

    private static final String STORIES = "select 'STORY' as kind, s.subject_id, s.rank, '' as words from %s s";

    private static final String FOUND = """
        with found as materialized (%s)
        (select f.kind, f.subject_id, f.rank, f.words from found f
         where (cast(:kind as text) is null or f.kind = :kind)
           and (cast(:afterRank as bigint) is null or (f.rank, f.subject_id) < (:afterRank, cast(:afterId as uuid)))
         order by f.rank desc, f.subject_id desc limit :most)
        union all
        select f.kind, null, count(*), '' from found f group by f.kind
        """;

    private final JdbcClient jdbc;
    private final StorySearch stories;

    HitFinder(JdbcClient jdbc, StorySearch stories) {
        this.jdbc = jdbc;
        this.stories = stories;
    }

    private record Row(String kind, @Nullable UUID subjectId, long rank, String words) {}

    /** One statement. */
    Hits find(Actor actor, Seats seats, Asked asked, WordQuery words, int most) {
        Optional<StorySearch.Sought> sought = stories.asked(asked.q(), seats.tables(), actor);
        List<String> parts = new ArrayList<>();
        if (!words.isEmpty()) parts.add(WORDS.formatted(words.hits(Sight.of(seats))));
        sought.ifPresent(these -> parts.add(STORIES.formatted(these.hits())));
        if (parts.isEmpty()) return Hits.NONE;
        Map<String, Object> parameters = new HashMap<>(words.parameters());
        sought.ifPresent(these -> parameters.putAll(these.parameters()));
        parameters.putAll(Sight.parameters(seats));
        List<Row> rows = jdbc.sql(FOUND.formatted(String.join(" union all ", parts)))
                .params(parameters)
                .param("kind", asked.kind() == null ? null : asked.kind().name())
                .param("afterRank", asked.after() == null ? null : asked.after().rank())
                .param("afterId", asked.after() == null ? NOBODY : asked.after().id())
                .param("most", most + 1)
                .query(Row.class)
                .list();
        return hits(rows, most);
    }

    private static Hits hits(List<Row> rows, int most) {
        Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        List<Hit> found = new ArrayList<>();
        for (Row row : rows) {
            if (row.subjectId() == null) counts.put(Kind.valueOf(row.kind()), row.rank());
            else found.add(new Hit(Kind.valueOf(row.kind()), row.subjectId(), row.rank(), row.words()));
        }
        boolean more = found.size() > most;
        return new Hits(more ? List.copyOf(found.subList(0, most)) : found, counts, more);
    }
}
