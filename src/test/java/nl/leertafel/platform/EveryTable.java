package nl.leertafel.platform;

import static nl.leertafel.support.Rows.entity;
import static nl.leertafel.support.Rows.now;
import static nl.leertafel.support.Rows.part;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.stories.StoryRows;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import nl.leertafel.tables.SeatRole;

/** At least one row in each table of a municipality, as far as the schema has come. */
final class EveryTable {
    private static final int TABLES = 3;
    private static final int SESSIONS = 4;
    private static final int STORIES = 5;
    private static final int CONFIRMATIONS = 15;
    private static final int FAILURES = 6;
    private static final int ACTIONS = 7;
    private static final int TIMELINE = 8;
    private static final int MAIL = 21;
    private static final int NEWS = 22;
    private static final int SEALING = 12;
    private static final int TAKEN_BACK = 75;
    static final int SEALED = 13;
    private static final int REVIEWS = 17;
    private static final int JOINS = 37;
    private static final int LIFE = 38;
    private static final int REGISTER = 46;
    private static final int BULK = 47;
    private static final int LIFE_OF_ACTIONS = 58;
    private static final int RULE_CHECKS = 42;
    private static final int INTAKE = 50;
    private static final int RULE_CHECKS_MAILED = 44;
    private static final int REMINDERS = 59;
    private static final int CALENDAR = 60;

    private static final int LETTERS = 55;

    private EveryTable() {}

    static void fill(World world) {
        fill(world, Integer.MAX_VALUE);
    }

    /** @param version of the schema, see db/migration */
    static void fill(World world, int version) {
        UUID person = world.administrator().personId();
        world.insert(part("submission", world).with("token", UUID.randomUUID(), "person_id", person, "at", now()));
        if (version < TABLES) return;
        SeatedTable table = world.table();
        if (version < SESSIONS) return;
        UUID session = session(world, table);
        if (version < STORIES) return;
        UUID story = story(world, table, version);
        if (version < FAILURES) return;
        UUID failure = failure(world, table, story, session);
        if (version < ACTIONS) return;
        UUID action = world.insert(Rows.action(world, table));
        if (version >= TIMELINE) line(world, table);
        if (version >= REVIEWS) review(world, table, story);
        if (version >= RULE_CHECKS) ruleCheck(world, table, version >= RULE_CHECKS_MAILED);
        if (version >= MAIL) mail(world, table.frontline());
        if (version >= NEWS) news(world, table, story, failure);
        if (version >= JOINS)
            world.insert(part("timeline_join", world).with("gone_id", Ids.next(), "kept_id", failure));
        if (version >= LIFE) life(world, table, story, failure);
        if (version >= TAKEN_BACK)
            world.insert(part("failure_touch", world)
                    .with("id", Ids.next(), "failure_id", failure, "settles", true, "at", now())
                    .with("touched_before", now(), "untouched_before", 3, "escalated_before", true));
        if (version >= LETTERS)
            world.insert(Rows.letterPart(world, table, world.insert(Rows.letter(world, table)), "OPENING"));
        if (version >= REGISTER) register(world, table.chair());
        if (version >= BULK) bulk(world, table.chair(), failure);
        if (version >= LIFE_OF_ACTIONS) lifeOf(world, table, action, failure, session);
        if (version >= INTAKE) intake(world, table.chair(), failure);
        if (version >= REMINDERS) reminder(world, table, action);
        if (version >= CALENDAR) calendar(world, table.chair());
    }

    private static void bulk(World world, Actor reader, UUID failure) {
        UUID change = world.insert(part("bulk_change", world)
                .with("id", Ids.next(), "person_id", reader.personId(), "verb", "LEVEL")
                .with("query", "status=open", "begun_at", now()));
        world.insert(
                part("bulk_change_failure", world).with("change_id", change, "failure_id", failure, "position", 1));
    }

    private static void register(World world, Actor reader) {
        world.insert(part("register_habit", world)
                .with("person_id", reader.personId(), "columns", "statement,owner", "compact", true));
        world.insert(entity("register_view", world)
                .with("person_id", reader.personId(), "name", "Van mij", "query", "owner=me")
                .with("begins", false, "created_at", now()));
    }

    private static void intake(World world, Actor by, UUID failure) {
        UUID list = world.insert(part("failure_import", world)
                .with(
                        "id",
                        Ids.next(),
                        "person_id",
                        by.personId(),
                        "file_name",
                        "kwesties.ods",
                        "created_at",
                        now(),
                        "sheet",
                        0)
                .with("columns", "", "defaults", "", "skipped", ""));
        world.insert(part("imported_failure", world).with("import_id", list, "failure_id", failure, "row_number", 2));
    }

    private static UUID session(World world, SeatedTable table) {
        UUID session = world.insert(Rows.session(world, table));
        world.insert(Rows.item(world, session, 1, "PURPOSE", "De bedoeling"));
        world.insert(entity("invitation", world)
                .with("session_id", session, "seat_id", table.seat(SeatRole.CHAIR))
                .with("person_id", table.chair().personId()));
        return session;
    }

    private static UUID story(World world, SeatedTable table, int version) {
        Rows.Row row = stored(Rows.released(world, table), version, "sealed_title", "sealed_words");
        UUID story = world.insert(version == SEALING ? row.with("signal", true) : row);
        UUID reviewer = table.reviewer().personId();
        world.insert(part("story_domain", world).with("story_id", story, "domain", "EDUCATION"));
        Rows.Row review = part("story_review", world)
                .with("id", Ids.next(), "story_id", story, "reviewer_id", reviewer, "at", now())
                .with("decision", "RELEASED", "remark", "Mooi verteld.");
        world.insert(stored(review, version, "sealed_remark"));
        world.insert(part("story_reading", world)
                .with("id", Ids.next(), "story_id", story, "person_id", reviewer, "at", now()));
        if (version >= CONFIRMATIONS) confirmation(world, story);
        return story;
    }

    private static void confirmation(World world, UUID story) {
        world.insert(part("story_confirmation", world)
                .with("id", Ids.next(), "story_id", story, "kind", "NAME", "reason", "ALTERED", "at", now())
                .with("sealed_words", Arrays.copyOf(new byte[] {1}, 40)));
    }

    /** In clear as it was before words were sealed; between the two migrations that do so, both are there. */
    private static Rows.Row stored(Rows.Row row, int version, String... sealed) {
        if (version >= SEALED) return row;
        row.inClear();
        byte[] words = Arrays.copyOf(new byte[] {1}, 40);
        if (version == SEALING) for (String column : sealed) row.with(column, words);
        return row;
    }

    private static void review(World world, SeatedTable table, UUID story) {
        world.insert(StoryRows.edit(world, story, table.reviewer()));
        world.insert(part("review_claim", world)
                .with("story_id", story, "reviewer_id", table.reviewer().personId())
                .with("since", now(), "seen_at", now()));
    }

    private static UUID failure(World world, SeatedTable table, UUID story, UUID session) {
        UUID failure = world.insert(Rows.acknowledged(world, table));
        UUID person = table.frontline().personId();
        world.insert(part("failure_domain", world).with("failure_id", failure, "domain", "EDUCATION"));
        world.insert(part("failure_story", world)
                .with("failure_id", failure, "story_id", story, "linked_by", person, "linked_at", now()));
        world.insert(part("failure_attention", world)
                .with("failure_id", failure, "session_id", session, "touched", true, "at", now()));
        world.insert(part("practice_confirmation", world)
                .with("id", Ids.next(), "failure_id", failure, "person_id", person, "role", "FRONTLINE")
                .with("still_happens", false, "note", "", "claimed_at", now(), "at", now()));
        return failure;
    }

    private static void ruleCheck(World world, SeatedTable table, boolean mailed) {
        Rows.Row check = Rows.requested(world, table).with("state", "CHECKED", "verdict", "HABIT", "checked_at", now());
        world.sql(jdbc -> {
            UUID id = check.insert(jdbc);
            Rows.verdict(world, table, id, 1, "HABIT").insert(jdbc);
            return mailed ? mailed(world, table, id).insert(jdbc) : id;
        });
    }

    private static Rows.Row mailed(World world, SeatedTable table, UUID check) {
        return part("rule_check_mail", world)
                .with("id", Ids.next(), "rule_check_id", check, "due_on", LocalDate.now(), "occasion", "ASKED")
                .with("person_id", table.official().personId(), "at", now());
    }

    private static void line(World world, SeatedTable table) {
        UUID line = world.insert(part("timeline_line", world)
                .with("id", Ids.next(), "table_id", table.id(), "at", now(), "what", "table.activated")
                .with("thing_kind", "TABLE", "thing_id", table.id())
                .with("detail", "", "on_table", true));
        world.insert(part("timeline_subject", world).with("kind", "TABLE", "subject_id", table.id(), "line_id", line));
    }

    private static void mail(World world, Actor reader) {
        world.insert(Rows.givenUp(world, reader));
        world.insert(part("notice_preference", world)
                .with("person_id", reader.personId(), "cadence", "AT_ONCE", "changed_at", now()));
    }

    private static void news(World world, SeatedTable table, UUID story, UUID failure) {
        world.insert(part("story_news", world)
                .with("id", Ids.next(), "story_id", story, "kind", "RELEASED", "at", now())
                .with("person_id", table.frontline().personId()));
        world.insert(Rows.asked(world, table, story, failure));
    }

    private static void lifeOf(World world, SeatedTable table, UUID action, UUID failure, UUID session) {
        UUID person = table.chair().personId();
        world.insert(part("action_change", world)
                .with("id", Ids.next(), "action_id", action, "kind", "REWORDED", "person_id", person)
                .with("at", now(), "note", "Eerst anders"));
        world.insert(part("action_choice", world)
                .with("id", Ids.next(), "session_id", session, "person_id", person, "at", now())
                .with("kept", 6, "because", "Het moet."));
        UUID other = world.insert(Rows.acknowledged(world, table));
        world.insert(part("action_move", world)
                .with("action_id", action, "moved_from", other, "moved_to", failure, "at", now()));
    }

    private static void life(World world, SeatedTable table, UUID story, UUID failure) {
        UUID person = table.chair().personId();
        world.insert(part("failure_unlinked", world)
                .with("failure_id", failure, "story_id", story, "linked_by", person, "linked_at", now())
                .with("unlinked_by", person, "unlinked_at", now()));
        world.insert(part("failure_handover", world)
                .with("id", Ids.next(), "failure_id", failure, "to_person", person, "note", "Zo staat het.")
                .with("given_by", person, "at", now()));
    }

    private static void reminder(World world, SeatedTable table, UUID action) {
        world.insert(part("action_reminder", world)
                .with("action_id", action, "person_id", table.boardMember().personId())
                .with("kind", "SOON", "due_on", LocalDate.now(), "at", now()));
    }

    private static void calendar(World world, Actor person) {
        byte[] hash = new byte[32];
        new SecureRandom().nextBytes(hash);
        world.insert(part("calendar_feed", world)
                .with("person_id", person.personId(), "token_hash", hash, "made_at", now()));
    }
}
