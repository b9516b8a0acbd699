package nl.leertafel.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.TravellingClock;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import nl.leertafel.tables.SeatRole;

/** Rows of a table's past, on days of which the months are known. */
final class Past {
    private final World world;
    private final SeatedTable table;

    Past(World world, SeatedTable table) {
        this.world = world;
        this.table = table;
    }

    static Instant on(String day) {
        return LocalDate.parse(day)
                .atTime(LocalTime.NOON)
                .atZone(TravellingClock.AMSTERDAM)
                .toInstant();
    }

    Rows.Row failure(String named) {
        return Rows.failure(world, table).with("named_at", on(named));
    }

    /** Resolved as the database wants it: confirmed by two, one of them from practice. */
    UUID resolved(String named, String resolved) {
        UUID failure = world.insert(failure(named)
                .with("owner_id", table.boardMember().personId(), "claim", "Het gaat nu anders.")
                .with("state", "CHANGE_CLAIMED", "claimed_at", on(named)));
        answer(failure, table.frontline(), "FRONTLINE", named, resolved);
        answer(failure, table.official(), "OFFICIAL", named, resolved);
        world.sql(sql -> sql.sql("update system_failure set state = 'RESOLVED', resolved_at = ? where id = ?")
                .params(on(resolved).atOffset(ZoneOffset.UTC), failure)
                .update());
        line("failure.resolved", failure, resolved);
        return failure;
    }

    void answer(UUID failure, Actor by, String role, String claimed, String at) {
        world.insert(Rows.part("practice_confirmation", world)
                .with("id", Ids.next(), "failure_id", failure, "person_id", by.personId(), "role", role)
                .with("still_happens", false, "note", "", "claimed_at", on(claimed), "at", on(at)));
    }

    void line(String what, UUID thing, String at) {
        world.insert(Rows.part("timeline_line", world)
                .with("id", Ids.next(), "table_id", table.id(), "at", on(at), "what", what)
                .with("thing_kind", what.startsWith("story") ? "STORY" : "FAILURE", "thing_id", thing)
                .with("person_id", table.frontline().personId(), "role", "FRONTLINE")
                .with("detail", "", "on_table", true));
    }

    void domain(UUID failure, String domain) {
        world.insert(Rows.part("failure_domain", world).with("failure_id", failure, "domain", domain));
    }

    void link(UUID failure, UUID story) {
        world.insert(Rows.part("failure_story", world)
                .with("failure_id", failure, "story_id", story, "linked_at", Rows.now())
                .with("linked_by", table.chair().personId()));
    }

    UUID session(String day, String state) {
        return world.insert(Rows.session(world, table)
                .with("starts_at", on(day), "ends_at", on(day).plusSeconds(7200), "state", state)
                .with("convened_at", state.equals("PLANNED") ? null : on(day))
                .with("closed_at", state.equals("CLOSED") ? on(day) : null)
                .with("cancel_reason", state.equals("CANCELLED") ? "Ziekte" : null));
    }

    void invited(UUID session, SeatRole role, String presence) {
        world.insert(Rows.invitation(world, session, table.seat(role), table.in(role))
                .with("presence", presence));
    }

    UUID released(String submitted) {
        return world.insert(Rows.released(world, table).with("submitted_at", on(submitted)));
    }

    UUID told(String submitted, UUID session) {
        return world.insert(Rows.released(world, table)
                .with("submitted_at", on(submitted), "state", "TOLD", "told_at", on(submitted), "told_in", session));
    }
}
