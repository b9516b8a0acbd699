package nl.leertafel.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.tables.Seats;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is shown of what was found: each by its key, so that it costs what is shown. */
@Component
class ThingReader {
    private static final String THINGS = """
        with hit as materialized (select * from unnest(cast(:kinds as text[]), cast(:ids as uuid[]), cast(:stems as text[]))
            as h (kind, id, words)),
        thing as (
          select h.kind, h.id, h.words, t.name as title, t.purpose as text, t.id as table_id, null as place, t.state,
            null as owner, cast(null as timestamptz) as at, cast(null as uuid) as kept_id, null as kept
          from hit h join learning_table t on t.id = h.id where h.kind = 'TABLE'
          union all
          select h.kind, h.id, h.words, s.theme, s.place, s.table_id, t.name, s.state, null, s.starts_at, null, null
          from hit h join learning_session s on s.id = h.id join learning_table t on t.id = s.table_id
          where h.kind = 'SESSION'
          union all
          select h.kind, h.id, h.words, '', '', s.table_id, t.name, s.state, null, s.released_at, null, null
          from hit h join case_story s on s.id = h.id join learning_table t on t.id = s.table_id where h.kind = 'STORY'
          union all
          select h.kind, h.id, h.words, f.statement, f.workaround, f.table_id, t.name, f.state, p.name, null, k.id,
            k.statement
          from hit h join system_failure f on f.id = h.id join learning_table t on t.id = f.table_id
          left join person p on p.id = f.owner_id left join system_failure k on k.id = f.merged_into
          where h.kind = 'FAILURE'
          union all
          select h.kind, h.id, h.words, a.what, coalesce(a.result, ''), a.table_id, t.name, a.state, p.name,
            a.due_on::timestamp at time zone 'Europe/Amsterdam', null, null
          from hit h join follow_up_action a on a.id = h.id join learning_table t on t.id = a.table_id
          join person p on p.id = a.owner_id where h.kind = 'ACTION'
          union all
          select h.kind, h.id, h.words, r.claim, coalesce(v.finding, ''), r.table_id, t.name, r.state, null,
            r.claimed_at, null, null
          from hit h join rule_check r on r.id = h.id join learning_table t on t.id = r.table_id
          left join lateral (select l.finding from rule_verdict l where l.rule_check_id = r.id
            order by l.number desc limit 1) v on true
          where h.kind = 'RULE_CHECK'
          union all
          select h.kind, h.id, h.words, p.name, o.name, x.table_id, x.name, null, null, null, null, null
          from hit h join person p on p.id = h.id join organisation o on o.id = p.organisation_id
          left join lateral (select t.id, t.name from seat z join learning_table t on t.id = z.table_id
            where z.person_id = p.id and z.removed_on is null and z.role <> 'GUEST' and (:all or t.id in (:sits))
            order by lower(t.name), t.id limit 1) x (table_id, name) on true
          where h.kind = 'PERSON')
        select g.*, word_forms(array[g.title, g.text], string_to_array(g.words, ' ')) as forms from thing g
        """;

    private final JdbcClient jdbc;

    ThingReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement. */
    Map<UUID, Thing> read(List<Hit> hits, Seats seats) {
        Map<UUID, Thing> things = new HashMap<>();
        if (hits.isEmpty()) return things;
        jdbc.sql(THINGS)
                .param("kinds", hits.stream().map(hit -> hit.kind().name()).toArray(String[]::new))
                .param("ids", hits.stream().map(Hit::id).toArray(UUID[]::new))
                .param("stems", hits.stream().map(Hit::words).toArray(String[]::new))
                .param("all", seats.administrator())
                .params(Sight.parameters(seats))
                .query((row, number) -> thing(row))
                .list()
                .forEach(thing -> things.put(thing.id(), thing));
        return things;
    }

    private static Thing thing(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
        return new Thing(
                Kind.valueOf(row.getString("kind")),
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("text"),
                row.getObject("table_id", UUID.class),
                row.getString("place"),
                row.getString("state"),
                row.getString("owner"),
                at == null ? null : at.toInstant(),
                row.getObject("kept_id", UUID.class),
                row.getString("kept"),
                Set.of((String[]) row.getArray("forms").getArray()));
    }
}
