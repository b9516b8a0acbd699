package nl.leertafel.stories;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of stories: somebody's own, and those that tables may read. */
@Service
@Transactional(readOnly = true)
class StoryList {
    private static final String ROW = """
        select s.id, s.municipality_id, s.sealed_title, s.table_id, t.name as table_name, s.state, s.released_at,
          s.erased_at, case
            when s.erased_at is not null and (s.state = 'WITHDRAWN' or s.released_at is null) then s.erased_at
            when s.state = 'DRAFT' then s.changed_at when s.state = 'SUBMITTED' then s.submitted_at
            when s.state = 'RELEASED' then s.released_at when s.state in ('RETURNED', 'REFUSED')
              then (select max(r.at) from story_review r where r.story_id = s.id)
            else s.told_at end as at,
          (select min(g.starts_at) from agenda_item i join learning_session g on g.id = i.session_id
            where i.story_id = s.id and g.state in ('PLANNED', 'CONVENED', 'IN_PROGRESS')) as next_session
        from case_story s join learning_table t on t.id = s.table_id
        """;

    private static final String RELEASED = """
        where s.table_id in (:tables) and s.state in ('RELEASED', 'TOLD', 'FOLLOWED_UP')
        and (cast(:table as uuid) is null or s.table_id = :table)
        and (cast(:state as text) is null or s.state = :state)
        """;

    private static final String LATEST = """
        and (cast(:after as uuid) is null or (s.released_at, s.id) <
          (select a.released_at, a.id from case_story a where a.id = :after))
        order by s.released_at desc, s.id desc limit
        """ + (Portion.SIZE + 1);

    private static final String BEST = """
        and (cast(:after as uuid) is null or (h.titled, s.released_at, s.id) <
          (select b.titled, a.released_at, a.id from case_story a join hit b on b.story_id = a.id
           where a.id = :after))
        order by h.titled desc, s.released_at desc, s.id desc limit
        """ + (Portion.SIZE + 1);

    static final String SEARCH = StoryIndex.HIT + ROW + StoryIndex.JOIN + RELEASED + BEST;

    private final JdbcClient jdbc;
    private final StoryIndex index;
    private final StoryTitles titles;
    private final AnswerTerm term;

    StoryList(JdbcClient jdbc, StoryIndex index, StoryTitles titles, AnswerTerm term) {
        this.jdbc = jdbc;
        this.index = index;
        this.titles = titles;
        this.term = term;
    }

    /** Newest first, withdrawn ones as well: that they existed remains. */
    Portion<StoryRow> mine(Actor actor, @Nullable UUID after) {
        return Portion.of(
                jdbc.sql(ROW + """
                    where s.author_id = :me and (cast(:after as uuid) is null or s.id < :after)
                    order by s.id desc limit
                    """ + (Portion.SIZE + 1))
                        .param("me", actor.personId())
                        .param("after", after)
                        .query(this::row)
                        .list(),
                StoryRow::id);
    }

    /** Released ones of these tables, last released first; those with what is searched for in their title before others. */
    Portion<StoryRow> released(Actor actor, Set<UUID> tables, StoryFilter filter, @Nullable UUID after) {
        StoryIndex.Question sought = index.question(filter.q(), actor.municipalityId());
        if (tables.isEmpty() || (sought.isEmpty() && !filter.q().isEmpty())) return new Portion<>(List.of(), null);
        return Portion.of(
                jdbc.sql(sought.isEmpty() ? ROW + RELEASED + LATEST : SEARCH)
                        .params(sought.parameters())
                        .param("tables", tables)
                        .param("table", filter.table())
                        .param(
                                "state",
                                filter.state() == null ? null : filter.state().name())
                        .param("after", after)
                        .query(this::row)
                        .list(),
                StoryRow::id);
    }

    /** Released ones of the table that were not told yet and stand on no agenda, longest waiting first. */
    List<StoryRow> waiting(UUID tableId) {
        return jdbc.sql(ROW + """
            where s.table_id = :table and s.state = 'RELEASED' and s.bundled_in is null and not exists
              (select 1 from agenda_item i join learning_session g on g.id = i.session_id
               where i.story_id = s.id and g.state <> 'CANCELLED')
            order by s.released_at, s.id limit
            """ + Portion.SIZE)
                .param("table", tableId)
                .query(this::row)
                .list();
    }

    /** Those on the agenda of the session that were not told yet, in the order of the agenda. */
    List<StoryRow> toTell(UUID sessionId) {
        return jdbc.sql(ROW + """
            join agenda_item x on x.story_id = s.id and x.session_id = :session
            where s.state = 'RELEASED' order by x.position
            """).param("session", sessionId).query(this::row).list();
    }

    private StoryRow row(ResultSet row, int number) throws SQLException {
        StoryState state = StoryState.valueOf(row.getString("state"));
        Instant at = row.getTimestamp("at").toInstant();
        return new StoryRow(
                row.getObject("id", UUID.class),
                titles.of(row),
                row.getObject("table_id", UUID.class),
                row.getString("table_name"),
                state,
                at,
                instant(row.getTimestamp("released_at")),
                instant(row.getTimestamp("next_session")),
                instant(row.getTimestamp("erased_at")),
                state == StoryState.SUBMITTED ? term.of(at) : null);
    }

    private static @Nullable Instant instant(@Nullable Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }
}
