package nl.leertafel.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.Purpose;
import nl.leertafel.shared.Subject;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what happened, newest first. Guests see nothing of it. */
@Service
@Transactional(readOnly = true)
class Timeline implements TimelineLookup {
    private static final int PAGE = 25;
    private static final int ALL_OF_A_STORY = 200;

    private static final String LINES = """
        select l.id, l.table_id, t.name as table_name, l.at, l.person_id, p.name as person, l.role, l.what,
               l.detail, l.on_table, l.thing_kind, l.thing_id
        from timeline_line l
        join learning_table t on t.id = l.table_id
        left join person p on p.id = l.person_id
        """;

    private static final String ON_SUBJECT = """
        where (l.on_table or :kind = 'STORY') and l.id in
            (select s.line_id from timeline_subject s where s.subject_id in (:subjects) and s.kind = :kind)
        """;

    private final JdbcClient jdbc;
    private final TableLookup tables;
    private final TimelineJoins joins;

    Timeline(JdbcClient jdbc, TableLookup tables, TimelineJoins joins) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.joins = joins;
    }

    @Override
    public List<TimelineLine> latest(Actor actor, int atMost) {
        Seats seats = tables.seatsOf(actor);
        Set<UUID> seated = seats.tables();
        if (seated.isEmpty()) return List.of();
        return lines("where l.on_table and l.table_id in (:tables)", Map.of("tables", seated), null, atMost).stream()
                .map(line -> line.readBy(seats, null))
                .toList();
    }

    /** The first lines for a page that the person is already known to see. */
    TimelinePage first(Subject about, Actor actor, int atMost) {
        Seats seats = tables.seatsOf(actor);
        if (about.kind() == Subject.Kind.TABLE) return ofTable(about, seats, null, atMost);
        if (about.kind() == Subject.Kind.STORY) return ofStory(about, seats, actor);
        return ofSubject(about, seats, null, atMost);
    }

    /** A later page of it, by itself: so the person must see the thing, as far as that is known here. */
    TimelinePage after(Subject about, Actor actor, @Nullable TimelineCursor cursor) {
        Seats seats = tables.seatsOf(actor);
        TimelinePage page = switch (about.kind()) {
            case STORY -> TimelinePage.NONE;
            case TABLE -> ofTable(about, seats, cursor, PAGE);
            case SESSION, FAILURE, ACTION, RULE_CHECK -> ofSubject(about, seats, cursor, PAGE);
        };
        if (page.lines().isEmpty()) throw new NotFound("timeline", about.id());
        return page;
    }

    Purpose purpose(UUID tableId) {
        return tables.find(tableId).pinned();
    }

    /** What an administrator without a seat sees leaves out what is told at the table. */
    private TimelinePage ofTable(Subject table, Seats seats, @Nullable TimelineCursor cursor, int atMost) {
        if (!seats.sees(table.id())) return TimelinePage.NONE;
        String told = seats.sitsAt(table.id()) ? "" : " and l.thing_kind not in ('SESSION', 'STORY')";
        List<StoredLine> found = lines(
                "where l.on_table and l.table_id = :table" + told, Map.of("table", table.id()), cursor, atMost + 1);
        return TimelinePage.of(table, found, seats, atMost);
    }

    private TimelinePage ofSubject(Subject about, Seats seats, @Nullable TimelineCursor cursor, int atMost) {
        List<StoredLine> found = lines(ON_SUBJECT, subject(about), cursor, atMost + 1).stream()
                .filter(line -> mayRead(line, about, seats))
                .toList();
        return TimelinePage.of(about, found, seats, atMost);
    }

    private static boolean mayRead(StoredLine line, Subject about, Seats seats) {
        return about.kind() == Subject.Kind.SESSION ? seats.sitsAt(line.tableId()) : seats.sees(line.tableId());
    }

    /** Whether a guest reads it or the author, who may have lost the seat, is known by the seats. */
    private TimelinePage ofStory(Subject story, Seats seats, Actor actor) {
        List<StoredLine> all = lines(ON_SUBJECT, subject(story), null, ALL_OF_A_STORY);
        boolean guest = all.stream().anyMatch(line -> seats.has(line.tableId(), SeatRole.GUEST));
        if (guest && all.stream().noneMatch(line -> seats.sitsAt(line.tableId()))) return TimelinePage.NONE;
        boolean knows = all.stream().anyMatch(line -> knows(line, seats, actor));
        List<StoredLine> told =
                all.stream().filter(line -> line.onTable() || knows).toList();
        return TimelinePage.of(story, told, seats, ALL_OF_A_STORY);
    }

    /** How a story came to be released is between its author and who reviewed it. */
    private static boolean knows(StoredLine line, Seats seats, Actor actor) {
        return seats.has(line.tableId(), SeatRole.PRIVACY_REVIEWER)
                || (!line.onTable() && actor.personId().equals(line.personId()));
    }

    private Map<String, Object> subject(Subject about) {
        Set<UUID> subjects = about.kind() == Subject.Kind.FAILURE ? joins.with(about.id()) : Set.of(about.id());
        return Map.of("subjects", subjects, "kind", about.kind().name());
    }

    private List<StoredLine> lines(
            String condition, Map<String, ?> values, @Nullable TimelineCursor cursor, int atMost) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("atMost", atMost);
        String later = "";
        if (cursor != null) {
            later = " and (l.at, l.id) < (:at, :id)";
            all.put("at", cursor.stored());
            all.put("id", cursor.id());
        }
        return jdbc.sql(LINES + condition + later + " order by l.at desc, l.id desc limit :atMost")
                .params(all)
                .query(StoredLine.class)
                .list();
    }
}
