package nl.leertafel.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.Option;
import nl.leertafel.tables.SeatRole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Queries about sessions and who is expected there; each is one statement. */
@Component
class SessionReads {
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
            where table_id = :table and state <> 'CANCELLED' and (starts_at, id) <= (:starts, :id)\
            """)
                .param("table", session.tableId())
                .param("starts", at(session.appointment().startsAt()))
                .param("id", session.id())
                .query(Integer.class)
                .single();
    }

    boolean nextPlanned(LearningSession session) {
        return jdbc.sql("""
            select exists (select from learning_session where table_id = :table and id <> :id
                and state in ('PLANNED', 'CONVENED', 'IN_PROGRESS') and starts_at > :starts)\
            """)
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
            order by z.position, p.name\
            """)
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
            order by z.position, p.name\
            """)
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
              and (role <> 'GUEST' or session_id = :session)\
            """)
                .param("seat", seatId)
                .param("table", tableId)
                .param("session", sessionId)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("seat", seatId));
    }

    boolean guestMayRead(UUID storyId, UUID personId) {
        return jdbc.sql("""
            select exists (select from agenda_item i join seat z on z.session_id = i.session_id
                where i.story_id = :story and z.person_id = :person and z.role = 'GUEST')\
            """)
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
}
