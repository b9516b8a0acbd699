package nl.leertafel.failures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Task;
import nl.leertafel.shared.TaskSource;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.Seats;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which failures wait for a person: as chair, as owner, as somebody from practice, or as administrator. */
@Component
@Transactional(readOnly = true)
class FailureTasks implements TaskSource {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final Set<String> PRESSING = Set.of("escalated", "orphan");

    private final Access access;
    private final JdbcClient jdbc;

    FailureTasks(Access access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    private record Waiting(UUID id, String statement, String why, int untouched) {}

    @Override
    public List<Task> tasks(Actor actor) {
        Seats seats = access.seats(actor);
        List<Task> tasks = new ArrayList<>();
        if (!seats.tables().isEmpty()) waiting(actor, seats).forEach(one -> tasks.add(task(one)));
        if (seats.administrator()) ownerless().ifPresent(tasks::add);
        return tasks;
    }

    /** One reason each, the most pressing. */
    private List<Waiting> waiting(Actor actor, Seats seats) {
        return jdbc.sql("""
            select * from (
                select f.id, f.statement, f.untouched, f.named_at, case
                    when f.escalated and f.table_id in (:chaired) then 'escalated'
                    when f.state = 'SUSPECTED' and f.table_id in (:chaired) then 'suspected'
                    when f.state not in ('SUSPECTED', 'RESOLVED') and f.table_id in (:chaired) and not exists
                     (select 1 from seat s where s.table_id = f.table_id and s.person_id = f.owner_id
                      and s.role in (:governing)) then 'orphan'
                when f.state = 'RESOLVED' and f.table_id in (:practised)
                     and f.owner_id is distinct from :me and not exists
                     (select 1 from practice_confirmation c where c.failure_id = f.id
                      and c.person_id = :me and c.claimed_at = f.asked_again_at) then 'again'
                when f.state = 'CHANGE_CLAIMED' and f.table_id in (:practised)
                         and f.owner_id is distinct from :me and not exists
                         (select 1 from practice_confirmation c where c.failure_id = f.id
                          and c.person_id = :me and c.claimed_at = f.claimed_at) then 'claimed'
                    when f.owner_id = :me and f.untouched >= 2
                                     and f.state not in ('SUSPECTED', 'RESOLVED') then 'untouched'
                    end as why
                from system_failure f
                where f.table_id in (:seated) and f.state <> 'MERGED'
                              and (f.state <> 'RESOLVED' or f.asked_again_at is not null)) waiting
            where why is not null
            order by untouched desc, named_at, id
            """)
                .param("me", actor.personId())
                .param("seated", some(seats.tables()))
                .param("chaired", some(seats.tables(role -> role == SeatRole.CHAIR)))
                .param(
                        "governing",
                        Stream.of(SeatRole.values())
                                .filter(SeatRole::governs)
                                .map(SeatRole::name)
                                .toList())
                .param("practised", some(seats.tables(SeatRole::isFromPractice)))
                .query(Waiting.class)
                .list();
    }

    private static Task task(Waiting one) {
        Task.Group group = switch (one.why()) {
            case "escalated", "suspected", "orphan" -> Task.Group.CHOOSE;
            case "claimed", "again" -> Task.Group.CONFIRM;
            default -> Task.Group.KEEP;
        };
        boolean pressing = PRESSING.contains(one.why()) || one.untouched() >= Attentiveness.PATIENCE;
        return new Task(
                group,
                one.statement(),
                "failures.task." + one.why(),
                List.of(one.untouched()),
                null,
                pressing,
                "/failures/" + one.id());
    }

    private Optional<Task> ownerless() {
        long count = jdbc.sql("select count(*) from system_failure where owner_id is null and state not in ('RESOLVED',"
                        + " 'MERGED')")
                .query(Long.class)
                .single();
        if (count == 0) return Optional.empty();
        return Optional.of(new Task(
                Task.Group.MANAGE,
                null,
                "failures.task.ownerless",
                List.of(count),
                null,
                false,
                "/failures?owner=none"));
    }

    /** An empty list is no SQL. */
    private static Collection<UUID> some(Set<UUID> tables) {
        return tables.isEmpty() ? List.of(NOBODY) : tables;
    }
}
