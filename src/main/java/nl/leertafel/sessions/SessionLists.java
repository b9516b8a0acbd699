package nl.leertafel.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sessions in rows, each list one statement. */
@Component
class SessionLists {
    static final int PAGE = 25;

    private static final String ROW = """
        select s.id, s.table_id, s.theme, s.starts_at, s.ends_at, s.place, s.state,
            exists (select from agenda_item i where i.session_id = s.id and i.story_id is not null
                    and i.skip_reason is null) as story,
            exists (select from invitation v join seat z on z.id = v.seat_id and z.person_id = v.person_id
                    where v.session_id = s.id and z.role in ('FRONTLINE', 'RESIDENT')) as practice,
            (select count(*) from agenda_item i where i.session_id = s.id and i.outcome is not null) as outcomes
        from learning_session s
        """;

    private final JdbcClient jdbc;

    SessionLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sessions that have not ended, soonest first. */
    List<SessionRow> coming(Collection<UUID> tableIds) {
        if (tableIds.isEmpty()) return List.of();
        return jdbc.sql(ROW + """
            where s.table_id in (:tables) and s.state in ('PLANNED', 'CONVENED', 'IN_PROGRESS', 'FOLLOW_UP')
            order by s.starts_at, s.id\
            """)
                .param("tables", tableIds)
                .query((row, i) -> sessionRow(row))
                .list();
    }

    /** Sessions that are closed or cancelled, last first; one more than a page, to know whether there is a next. */
    List<SessionRow> past(UUID tableId, @Nullable UUID after) {
        return jdbc.sql(ROW + """
            where s.table_id = :table and s.state in ('CLOSED', 'CANCELLED')
              and (:after::uuid is null
                   or (s.starts_at, s.id) < (select a.starts_at, a.id from learning_session a where a.id = :after::uuid))
            order by s.starts_at desc, s.id desc limit :limit\
            """)
                .param("table", tableId)
                .param("after", after)
                .param("limit", PAGE + 1)
                .query((row, i) -> sessionRow(row))
                .list();
    }

    /** @param last when the last of them began */
    record Held(int count, @Nullable Instant last) {}

    /** How many sessions of the table were held. */
    Held held(UUID tableId) {
        return jdbc.sql("select count(*) as count, max(starts_at) as last from learning_session"
                        + " where table_id = :table and state in ('FOLLOW_UP', 'CLOSED')")
                .param("table", tableId)
                .query((row, i) -> {
                    OffsetDateTime last = row.getObject("last", OffsetDateTime.class);
                    return new Held(row.getInt("count"), last == null ? null : last.toInstant());
                })
                .single();
    }

    private static SessionRow sessionRow(ResultSet row) throws SQLException {
        return new SessionRow(
                row.getObject("id", UUID.class),
                row.getObject("table_id", UUID.class),
                row.getString("theme"),
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                row.getString("place"),
                SessionState.valueOf(row.getString("state")),
                new ConveneGuard(row.getBoolean("story"), row.getBoolean("practice")),
                row.getInt("outcomes"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
