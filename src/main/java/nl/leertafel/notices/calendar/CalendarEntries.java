package nl.leertafel.notices.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.people.Actors;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands in somebody's calendar: only what they may see now. */
@Service
@Transactional(readOnly = true)
class CalendarEntries {
    /** What is over stays for so long, so that a calendar that was away learns of it. */
    private static final Duration KEPT = Duration.ofDays(30);

    private static final int MOST = 500;
    private static final UUID NOWHERE = new UUID(0, 0); // SQL knows no empty list

    private final JdbcClient jdbc;
    private final CalendarFeeds feeds;
    private final Actors actors;
    private final TableLookup tables;
    private final Clock clock;

    CalendarEntries(JdbcClient jdbc, CalendarFeeds feeds, Actors actors, TableLookup tables, Clock clock) {
        this.jdbc = jdbc;
        this.feeds = feeds;
        this.actors = actors;
        this.tables = tables;
        this.clock = clock;
    }

    /** A promise: an action that is the person's to do. */
    record Todo(
            UUID id,
            int version,
            String what,
            String tableName,
            String state,
            LocalDate agreedOn,
            LocalDate dueOn,
            @Nullable Instant endedAt,
            Instant changedAt) {}

    record Gathering(
            UUID id,
            int version,
            String theme,
            String tableName,
            String place,
            boolean cancelled,
            Instant startsAt,
            Instant endsAt,
            Instant convenedAt) {}

    record Entries(List<Todo> todos, List<Gathering> gatherings) {}

    /** @throws NotFound for every token that is no address of a calendar */
    Entries of(String token) {
        UUID person = feeds.person(token).orElseThrow(() -> new NotFound("calendar", "of this address"));
        Actor actor = actors.of(person);
        Seats seats = tables.seatsOf(actor);
        return new Entries(todos(actor, seats), gatherings(seats));
    }

    private List<Todo> todos(Actor actor, Seats seats) {
        return jdbc.sql("""
            select a.id, a.version, a.what, t.name as table_name, a.state, a.due_on, a.ended_at, a.changed_at,
                   cast(a.agreed_at at time zone 'Europe/Amsterdam' as date) as agreed_on
            from follow_up_action a join learning_table t on t.id = a.table_id
            where a.owner_id = :me and a.table_id in (:tables) and (a.state = 'AGREED' or a.ended_at >= :since)
            order by a.due_on desc, a.id desc limit :most
            """)
                .param("me", actor.personId())
                .param("tables", orNowhere(seats.tables()))
                .param("since", since())
                .param("most", MOST)
                .query(Todo.class)
                .list();
    }

    private List<Gathering> gatherings(Seats seats) {
        Set<UUID> asGuest = seats.held().stream()
                .map(Seats.Held::sessionId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return jdbc.sql("""
            select s.id, s.version, s.theme, t.name as table_name, s.state = 'CANCELLED' as cancelled, s.starts_at,
                   s.ends_at, s.convened_at, case when length(s.place) > 0 then s.place else s.video_link end as place
            from learning_session s join learning_table t on t.id = s.table_id
            where (s.table_id in (:tables) or s.id in (:guest)) and s.convened_at is not null and s.starts_at >= :since
            order by s.starts_at, s.id limit :most
            """)
                .param("tables", orNowhere(seats.tables()))
                .param("guest", orNowhere(asGuest))
                .param("since", since())
                .param("most", MOST)
                .query(Gathering.class)
                .list();
    }

    private Object since() {
        return clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
    }

    private static Set<UUID> orNowhere(Set<UUID> ids) {
        return ids.isEmpty() ? Set.of(NOWHERE) : ids;
    }
}
