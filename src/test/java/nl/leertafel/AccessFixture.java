package nl.leertafel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.AccessTable.Route;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.stories.StoryRows;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import nl.leertafel.tables.SeatRole;
import org.jspecify.annotations.Nullable;

/** Things of one table to ask for; new ones for each question, so that no answer depends on the one before. */
class AccessFixture {
    private static int letters;

    private final World world;
    private final SeatedTable table;
    private final UUID guestSession;

    AccessFixture(World world, SeatedTable table) {
        this.world = world;
        this.table = table;
        this.guestSession = session("CONVENED");
    }

    /** The one for which the guest is there. */
    UUID guestSession() {
        return guestSession;
    }

    /** Values for the variables of the route, and the ids of the other things by their names. */
    Map<String, String> fresh(Route route) {
        UUID session = route.ofGuest() ? guestSession : session(route.sessionState());
        UUID item =
                world.insert(Rows.item(world, session, 100 + (int) (System.nanoTime() % 1_000_000), "OTHER", "Anders"));
        UUID story = story(route.storyState());
        UUID failure =
                world.insert(Rows.acknowledged(world, table).with("statement", "Wij wachten " + UUID.randomUUID()));
        if (route.path().contains("/stories/{story}/")) link(failure, story);
        UUID other =
                world.insert(Rows.acknowledged(world, table).with("statement", "Wij wachten " + UUID.randomUUID()));
        UUID action = world.insert(Rows.action(world, table));
        Actor somebody = world.person("Iemand");
        UUID seat = world.seat(table.id(), SeatRole.OFFICIAL, somebody, null);
        UUID invitation = world.insert(Rows.invitation(world, session, seat, somebody));
        UUID check = world.insert(Rows.requested(world, table));
        UUID id = route.path().startsWith("/rule-checks/")
                ? check
                : route.path().startsWith("/letters/")
                        ? letter()
                        : Map.of(
                                        "tables",
                                        table.id(),
                                        "sessions",
                                        session,
                                        "stories",
                                        story,
                                        "reviews",
                                        story,
                                        "failures",
                                        failure,
                                        "actions",
                                        action,
                                        "people",
                                        somebody.personId(),
                                        "organisations",
                                        world.organisation(),
                                        "mail",
                                        world.insert(Rows.givenUp(world, somebody)),
                                        "questions",
                                        world.insert(Rows.asked(world, table, story, failure)))
                                .getOrDefault(route.path().split("/", 3)[1], story);
        return Map.ofEntries(
                Map.entry("id", id.toString()),
                Map.entry("tableId", table.id().toString()),
                Map.entry("session", session.toString()),
                Map.entry("itemId", item.toString()),
                Map.entry("story", story.toString()),
                Map.entry("failure", failure.toString()),
                Map.entry("other", other.toString()),
                Map.entry("gone", other.toString()),
                Map.entry("part", other.toString()),
                Map.entry("action", action.toString()),
                Map.entry("seatId", seat.toString()),
                Map.entry("seat", table.seat(SeatRole.OFFICIAL).toString()),
                Map.entry("invitationId", invitation.toString()),
                Map.entry("editId", edit(story).toString()),
                Map.entry("person", table.boardMember().personId().toString()),
                Map.entry("step", "happened"),
                Map.entry("figure", "kinds"),
                Map.entry("kind", "lessons"),
                Map.entry("token", "nonsense"));
    }

    private void link(UUID failure, UUID story) {
        world.insert(Rows.part("failure_story", world)
                .with("failure_id", failure, "story_id", story, "linked_at", Rows.now())
                .with("linked_by", table.chair().personId()));
    }

    private UUID session(String state) {
        Rows.Row row = Rows.session(world, table).with("state", state);
        if (!state.equals("PLANNED")) row.with("convened_at", Rows.now());
        if (state.equals("CLOSED")) row.with("closed_at", Rows.now());
        return world.insert(row);
    }

    /** Of another quarter each time, for there is one draft of each. */
    private UUID letter() {
        UUID letter = world.insert(Rows.letter(world, table)
                .with("quarter", LocalDate.of(1900, 1, 1).plusMonths(3L * letters++)));
        for (String kind : List.of("OPENING", "LESSONS")) world.insert(Rows.letterPart(world, table, letter, kind));
        return letter;
    }

    private UUID edit(UUID story) {
        return world.insert(StoryRows.edit(world, story, table.reviewer()).with("state", "OPEN"));
    }

    private UUID story(String state) {
        Rows.Row row = state.equals("DRAFT")
                ? Rows.story(world, table)
                : Rows.released(world, table).with("state", state);
        if (state.equals("SUBMITTED")) row.with("released_at", null);
        if (state.equals("TOLD")) row.with("told_at", Rows.now());
        UUID story = world.insert(row);
        if (state.equals("RETURNED")) review(story, state, null);
        if (state.equals("REFUSED")) review(story, state, "COMPLAINT");
        return story;
    }

    private void review(UUID story, String decision, @Nullable String reason) {
        world.insert(Rows.part("story_review", world)
                .with(
                        "id",
                        Ids.next(),
                        "story_id",
                        story,
                        "reviewer_id",
                        table.reviewer().personId())
                .with("decision", decision, "reason", reason, "remark", "Zo kan het niet.", "at", Rows.now()));
    }
}
