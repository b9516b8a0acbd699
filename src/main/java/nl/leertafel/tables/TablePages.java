package nl.leertafel.tables;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class TablePages {
    private static final int PAGE = 25;

    private final JdbcClient sql;
    private final LearningTables tables;
    private final TableLookup lookup;
    private final ObjectProvider<NextSession> nextSession;
    private final ObjectProvider<GuestSessions> guestSessions;
    private final Clock clock;

    TablePages(
            JdbcClient sql,
            LearningTables tables,
            TableLookup lookup,
            ObjectProvider<NextSession> nextSession,
            ObjectProvider<GuestSessions> guestSessions,
            Clock clock) {
        this.sql = sql;
        this.tables = tables;
        this.lookup = lookup;
        this.nextSession = nextSession;
        this.guestSessions = guestSessions;
        this.clock = clock;
    }

    TableList list(Actor actor, String q, boolean backwards, @Nullable UUID after) {
        List<TableRow> rows = sql.sql("""
            select t.id, t.name, t.theme, t.purpose, t.state, count(s.id)::int as seats,
                   (count(s.id) filter (where s.person_id is null))::int as empty,
                   string_agg(case when s.person_id is null then 'EMPTY' when s.role = 'CHAIR' then 'CHAIR'
                                   when s.role in ('FRONTLINE', 'RESIDENT') then 'PRACTICE'
                                   else 'ORDINARY' end,
                              ',' order by s.role <> 'CHAIR', s.position, s.id) as looks
            from learning_table t
            left join seat s on s.table_id = t.id and s.role <> 'GUEST' and s.removed_on is null
            where (:everything or exists (
                      select 1 from seat own join person p on p.id = own.person_id
                      where own.table_id = t.id and own.person_id = :person and own.role <> 'GUEST'
                      and p.state = 'ACTIVE'))
              and (position(lower(:q) in lower(t.name)) > 0 or position(lower(:q) in lower(t.theme)) > 0)
              and (cast(:after as uuid) is null or (lower(t.name), t.id) %s
                      (select lower(a.name), a.id from learning_table a where a.id = :after))
            group by t.id
            order by lower(t.name) %s, t.id %2$s
            limit :limit\
            """.formatted(backwards ? "<" : ">", backwards ? "desc" : "asc"))
                .param("everything", actor.isAdministrator())
                .param("person", actor.personId())
                .param("q", Typed.tidy(q))
                .param("after", after)
                .param("limit", PAGE + 1)
                .query(TableRow.class)
                .list();
        boolean more = rows.size() > PAGE;
        List<TableRow> shown = more ? rows.subList(0, PAGE) : rows;
        return new TableList(
                shown,
                Typed.tidy(q),
                backwards,
                after,
                more ? shown.get(PAGE - 1).id() : null);
    }

    TablePage page(Actor actor, UUID id) {
        Seats own = lookup.seatsOf(actor);
        own.mustSee(id, "table", id);
        LearningTable table = tables.findById(id).orElseThrow(() -> new NotFound("table", id));
        List<SeatRow.Stored> seats = seats(id);
        List<SeatRow> drawn = drawn(seats);
        Set<SeatRole> taken = drawn.stream()
                .filter(seat -> !seat.isEmpty())
                .map(SeatRow::role)
                .collect(Collectors.toSet());
        boolean administrator = actor.isAdministrator();
        return new TablePage(
                id,
                table.name(),
                table.theme(),
                table.purpose(),
                table.state(),
                table.rhythmWeeks(),
                table.houseRules().lines().filter(line -> !line.isBlank()).toList(),
                table.readiness(taken),
                drawn,
                guests(id, seats, own.sitsAt(id)),
                DrawnTable.around(drawn.stream().map(SeatRow::look).toList()),
                administrator,
                administrator || own.has(id, SeatRole.CHAIR),
                own.sitsAt(id) ? next(id) : null);
    }

    private @Nullable Instant next(UUID tableId) {
        return nextSession.stream()
                .flatMap(source -> source.of(tableId).stream())
                .findFirst()
                .orElse(null);
    }

    /** The chair first, then in the order in which they were put at the table. */
    private List<SeatRow.Stored> seats(UUID tableId) {
        return sql.sql("""
            select s.id, s.role, s.label, s.state, s.since, p.name, o.name as organisation,
                   d.name as deputy, s.session_id
            from seat s
            left join person p on p.id = s.person_id
            left join organisation o on o.id = p.organisation_id
            left join person d on d.id = s.deputy_person_id
            where s.table_id = ? and s.removed_on is null
            order by s.role <> 'CHAIR', s.position, s.id\
            """).param(tableId).query(SeatRow.Stored.class).list();
    }

    private List<SeatRow> drawn(List<SeatRow.Stored> seats) {
        LocalDate today = LocalDate.now(clock);
        List<SeatRow> rows = new ArrayList<>();
        for (SeatRow.Stored seat : seats) {
            if (seat.sessionId() == null) rows.add(seat.numbered(rows.size() + 1, today));
        }
        return rows;
    }

    /** Those of sessions that are still to come or going on; an administrator does not hear when that is. */
    private List<SeatRow> guests(UUID tableId, List<SeatRow.Stored> seats, boolean sits) {
        Map<UUID, Instant> ahead = new HashMap<>();
        guestSessions.forEach(source -> ahead.putAll(source.ahead(tableId)));
        return seats.stream()
                .filter(seat -> ahead.containsKey(seat.sessionId()))
                .map(seat -> seat.visiting(sits ? ahead.get(seat.sessionId()) : null))
                .toList();
    }
}
