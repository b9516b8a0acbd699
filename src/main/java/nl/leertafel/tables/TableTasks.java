package nl.leertafel.tables;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Task;
import nl.leertafel.shared.TaskSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tables that cannot begin yet wait for the administrator, empty chairs for who prepares the sessions. */
@Component
@Transactional(readOnly = true)
class TableTasks implements TaskSource {
    private final JdbcClient sql;
    private final TableLookup lookup;
    private final Clock clock;

    TableTasks(JdbcClient sql, TableLookup lookup, Clock clock) {
        this.sql = sql;
        this.lookup = lookup;
        this.clock = clock;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        List<Task> tasks = new ArrayList<>();
        Seats own = lookup.seatsOf(actor);
        Set<UUID> prepared = own.tables(SeatRole::prepares);
        if (!prepared.isEmpty()) tasks.addAll(emptyChairs(prepared));
        if (actor.isAdministrator() || !prepared.isEmpty()) tasks.addAll(notBegun(actor, own));
        return tasks;
    }

    private record EmptyChair(UUID tableId, String tableName, String label, LocalDate since) {}

    private List<Task> emptyChairs(Set<UUID> tables) {
        LocalDate today = LocalDate.now(clock);
        return sql
                .sql("""
                        select t.id as table_id, t.name as table_name, s.label, s.since
                        from seat s join learning_table t on t.id = s.table_id
                        where t.id in (:tables) and t.state = 'ACTIVE' and s.person_id is null
                          and s.removed_on is null and s.since <= :flagged
                        order by s.since, s.id""")
                .param("tables", tables)
                .param("flagged", today.minusDays(SeatRow.DAYS_UNTIL_FLAGGED))
                .query(EmptyChair.class)
                .list()
                .stream()
                .map(chair -> new Task(
                        Task.Group.MANAGE,
                        chair.label().isEmpty() ? chair.tableName() : chair.label(),
                        "tables.task.emptyChair",
                        List.of(ChronoUnit.DAYS.between(chair.since(), today), chair.tableName()),
                        null,
                        true,
                        "/tables/" + chair.tableId()))
                .toList();
    }

    private record NotBegun(
            UUID id,
            String name,
            String houseRules,
            @Nullable String taken) {
        Readiness readiness() {
            Set<SeatRole> roles = Stream.ofNullable(taken)
                    .flatMap(list -> Stream.of(list.split(",")))
                    .map(SeatRole::valueOf)
                    .collect(Collectors.toSet());
            return Readiness.of(roles, houseRules);
        }
    }

    /** What misses is the administrator's to add; the chair may begin as soon as it is there. */
    private List<Task> notBegun(Actor actor, Seats own) {
        return sql.sql("""
                    select t.id, t.name, t.house_rules,
                           (select string_agg(distinct s.role, ',') from seat s
                            where s.table_id = t.id and s.person_id is not null) as taken
                    from learning_table t
                    where t.state = 'SETTING_UP'
                    order by lower(t.name)
                    """).query(NotBegun.class).list().stream()
                .filter(table -> actor.isAdministrator()
                        || own.has(table.id(), SeatRole.CHAIR)
                                && table.readiness().isComplete())
                .map(TableTasks::toBegin)
                .toList();
    }

    private static Task toBegin(NotBegun table) {
        int missing = table.readiness().missing().size();
        String key = missing == 0 ? "tables.task.ready" : "tables.task.incomplete";
        return new Task(Task.Group.MANAGE, table.name(), key, List.of(missing), null, false, "/tables/" + table.id());
    }
}
