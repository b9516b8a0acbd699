package nl.leertafel.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.Option;
import nl.leertafel.tables.SeatRole;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Queries about sessions and who is expected there; each is one statement. */
@Component
class SessionReads {
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

    SessionReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID tableOf(UUID sessionId) {
        return jdbc.sql("select table_id from learning_session where id = :id")
                .param("id", sessionId)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("session", sessionId));
    }

    /** Which gathering of the table it is; cancelled ones do not count. */
    int number(LearningSession session) {
        return jdbc.sql("""
                        select count(*) from learning_session
                        where table_id = :table and state <> 'CANCELLED' and (starts_at, id) <= (:starts, :id)""")
                .param("table", session.tableId())
                .param("starts", at(session.appointment().startsAt()))
                .param("id", session.id())
                .query(Integer.class)
                .single();
    }

    boolean nextPlanned(LearningSession session) {
        return jdbc.sql("""
                        select exists (select from learning_session where table_id = :table and id <> :id
                            and state in ('PLANNED', 'CONVENED', 'IN_PROGRESS') and starts_at > :starts)""")
                .param("table", session.tableId())
                .param("id", session.id())
                .param("starts", at(session.appointment().startsAt()))
                .query(Boolean.class)
                .single();
    }

    /** Everybody who is expected, in the order of the seats. */
    List<ExpectedRow> expected(UUID sessionId) {
        return jdbc.sql("""
                        select v.id, v.seat_id, p.name, o.name as organisation, z.role, v.presence
                        from invitation v
                        join seat z on z.id = v.seat_id
                        join person p on p.id = v.person_id
                        join organisation o on o.id = p.organisation_id
                        where v.session_id = :session
                        order by z.position, p.name""")
                .param("session", sessionId)
                .query((row, i) -> expectedRow(row))
                .list();
    }

    /** Who has a seat at the table, or is a guest of this session, and is not expected yet. */
    List<Option> addable(UUID sessionId, UUID tableId) {
        return jdbc.sql("""
                        select z.id, p.name || ', ' || o.name as name
                        from seat z
                        join person p on p.id = z.person_id
                        join organisation o on o.id = p.organisation_id
                        where z.table_id = :table and (z.role <> 'GUEST' or z.session_id = :session)
                          and not exists (select from invitation v where v.session_id = :session
                                          and v.seat_id = z.id and v.person_id = z.person_id)
                        order by z.position, p.name""")
                .param("table", tableId)
                .param("session", sessionId)
                .query((row, i) -> Option.of(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /** The person on a seat of the table who may be expected at the session. */
    UUID sitter(UUID seatId, UUID tableId, UUID sessionId) {
        return jdbc.sql("""
                        select person_id from seat
                        where id = :seat and table_id = :table and person_id is not null
                          and (role <> 'GUEST' or session_id = :session)""")
                .param("seat", seatId)
                .param("table", tableId)
                .param("session", sessionId)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("seat", seatId));
    }

    /** Sessions that have not ended, soonest first. */
    List<SessionRow> coming(Collection<UUID> tableIds) {
        if (tableIds.isEmpty()) return List.of();
        return jdbc.sql(ROW + """
                where s.table_id in (:tables) and s.state in ('PLANNED', 'CONVENED', 'IN_PROGRESS', 'FOLLOW_UP')
                order by s.starts_at, s.id""")
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
                order by s.starts_at desc, s.id desc limit :limit""")
                .param("table", tableId)
                .param("after", after)
                .param("limit", PAGE + 1)
                .query((row, i) -> sessionRow(row))
                .list();
    }

    /** How many sessions of the table were held. */
    int held(UUID tableId) {
        return jdbc.sql(
                        "select count(*) from learning_session where table_id = :table and state in ('FOLLOW_UP', 'CLOSED')")
                .param("table", tableId)
                .query(Integer.class)
                .single();
    }

    boolean guestMayRead(UUID storyId, UUID personId) {
        return jdbc.sql("""
                        select exists (select from agenda_item i join seat z on z.session_id = i.session_id
                            where i.story_id = :story and z.person_id = :person and z.role = 'GUEST')""")
                .param("story", storyId)
                .param("person", personId)
                .query(Boolean.class)
                .single();
    }

    /** Lets one transaction at a time change sessions of the table and their agendas. */
    void oneAtATime(UUID tableId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('agendas of ' || :table, 0))")
                .param("table", tableId.toString())
                .query((row, i) -> true)
                .list();
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

    private static ExpectedRow expectedRow(ResultSet row) throws SQLException {
        String presence = row.getString("presence");
        return new ExpectedRow(
                row.getObject("id", UUID.class),
                row.getObject("seat_id", UUID.class),
                row.getString("name"),
                row.getString("organisation"),
                SeatRole.valueOf(row.getString("role")),
                presence == null ? null : Presence.valueOf(presence));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
