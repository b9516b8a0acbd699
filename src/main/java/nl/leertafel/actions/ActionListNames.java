package nl.leertafel.actions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.failures.FailureLookup;
import nl.leertafel.failures.FailureSummary;
import nl.leertafel.sessions.SessionLookup;
import nl.leertafel.sessions.SessionSummary;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Option;
import nl.leertafel.stories.StoryLookup;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import nl.leertafel.tables.TableSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of what the list can be narrowed to, as far as the person may know them. */
@Component
class ActionListNames {
    private static final int PEOPLE = 200;

    private final JdbcClient jdbc;
    private final TableLookup tables;
    private final SessionLookup sessions;
    private final FailureLookup failures;
    private final StoryLookup stories;
    private final Clock clock;

    ActionListNames(
            JdbcClient jdbc,
            TableLookup tables,
            SessionLookup sessions,
            FailureLookup failures,
            StoryLookup stories,
            Clock clock) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.sessions = sessions;
        this.failures = failures;
        this.stories = stories;
        this.clock = clock;
    }

    /**
     * One thing to which the list is narrowed.
     *
     * @param name what it is called; null when the person may not know
     * @param day of a session
     * @param without address of the list without it
     */
    record Narrowed(
            String kind, @Nullable String name, @Nullable Instant day, String without) {}

    /** Table and person stand in the form already. */
    List<Narrowed> about(Actor actor, Seats seats, ActionFilter filter) {
        ActionFilter.About about = filter.about();
        List<Narrowed> narrowed = new ArrayList<>();
        if (about.session() != null) narrowed.add(session(about.session(), seats, filter));
        if (about.failure() != null) narrowed.add(failure(about.failure(), seats, filter));
        if (about.story() != null) narrowed.add(story(about.story(), actor, filter));
        return narrowed;
    }

    private Narrowed session(UUID id, Seats seats, ActionFilter filter) {
        SessionSummary session = sessions.find(List.of(id)).get(id);
        String without = filter.without("session").first();
        if (session == null || !seats.sitsAt(session.tableId())) return new Narrowed("session", null, null, without);
        return new Narrowed("session", session.theme(), session.startsAt(), without);
    }

    private Narrowed failure(UUID id, Seats seats, ActionFilter filter) {
        FailureSummary failure = failures.find(List.of(id)).get(id);
        boolean seen = failure != null && seats.sees(failure.tableId());
        String statement = seen ? Objects.requireNonNull(failure).statement() : null;
        return new Narrowed(
                "failure", statement, null, filter.without("failure").first());
    }

    private Narrowed story(UUID id, Actor actor, ActionFilter filter) {
        String title = stories.find(List.of(id), actor).values().stream()
                .filter(story -> story.state().isReleased())
                .map(story -> story.title())
                .findFirst()
                .orElse(null);
        return new Narrowed("story", title, null, filter.without("story").first());
    }

    /** Nothing to choose from when there is one. */
    List<Option> tables(Actor actor) {
        List<TableSummary> seen = tables.visibleTo(actor);
        if (seen.size() < 2) return List.of();
        return seen.stream().map(table -> Option.of(table.id(), table.name())).toList();
    }

    /** Who sits at the tables that are looked at; of all tables of a municipality that would be too many. */
    List<Option> people(Seats seats, ActionFilter filter) {
        Collection<UUID> at = at(seats, filter);
        if (at.isEmpty() || filter.view() == ActionFilter.View.MINE) return List.of();
        return jdbc.sql("""
            select distinct p.id, p.name from seat z join person p on p.id = z.person_id
            where z.table_id in (:tables) and z.role <> 'GUEST' order by p.name, p.id limit
            """ + " " + PEOPLE)
                .param("tables", at)
                .query((row, i) -> Option.of(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /** Day of the first session to come at the tables that are looked at. */
    @Nullable
    LocalDate nextSession(Seats seats, ActionFilter filter, LocalDate today) {
        Collection<UUID> at = at(seats, filter);
        if (at.isEmpty()) return null;
        Map<String, Object> values = Map.of(
                "tables", at, "today", today.atStartOfDay(clock.getZone()).toOffsetDateTime());
        return jdbc.sql("""
            select min(starts_at) from learning_session where table_id in (:tables)
              and state in ('PLANNED', 'CONVENED', 'IN_PROGRESS') and starts_at >= :today
            """)
                .params(values)
                .query(Instant.class)
                .optional()
                .map(starts -> LocalDate.ofInstant(starts, clock.getZone()))
                .orElse(null);
    }

    private static Collection<UUID> at(Seats seats, ActionFilter filter) {
        UUID chosen = filter.about().table();
        if (chosen != null) return seats.sees(chosen) ? Set.of(chosen) : Set.of();
        return seats.tables();
    }
}
