package nl.leertafel.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.stories.StoryRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows for tests, in the words of the schema: {@code Rows.session(world, table).with("theme", "Wonen")}. */
public final class Rows {
    private Rows() {}

    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    public static Instant days(long days) {
        return now().plus(days, ChronoUnit.DAYS);
    }

    /** Of a table with an id and a version. */
    public static Row entity(String table, World world) {
        return part(table, world).with("id", Ids.next(), "version", 0L);
    }

    /** Of a table with neither. */
    public static Row part(String table, World world) {
        return new Row(table).with("municipality_id", world.municipality());
    }

    /** Planned, a week from now. */
    public static Row session(World world, SeatedTable table) {
        return entity("learning_session", world)
                .with("table_id", table.id(), "state", "PLANNED")
                .with("theme", "Thuiszitters", "starts_at", days(7), "ends_at", days(7).plus(2, ChronoUnit.HOURS))
                .with("place", "Gemeentehuis", "video_link", "", "created_at", now());
    }

    public static Row item(World world, UUID session, int position, String kind, String title) {
        return entity("agenda_item", world)
                .with("session_id", session, "position", position)
                .with("kind", kind, "title", title, "minutes", 15, "notes", "");
    }

    public static Row invitation(World world, UUID session, UUID seat, Actor person) {
        return entity("invitation", world)
                .with("session_id", session, "seat_id", seat)
                .with("person_id", person.personId());
    }

    /** A draft of the frontline professional. */
    public static Row story(World world, SeatedTable table) {
        return entity("case_story", world)
                .with("table_id", table.id(), "state", "DRAFT")
                .with("author_id", table.frontline().personId(), "title", "Thuiszitter zonder plek")
                .with("happened", "Een meisje zit al een jaar thuis.", "would_have_helped", "", "went_well", "")
                .with("got_stuck", "", "obstacle", "", "think_along", "", "meaning", "")
                .with("created_at", now(), "changed_at", now());
    }

    public static Row released(World world, SeatedTable table) {
        return story(world, table)
                .with("state", "RELEASED", "consent", "PARENTS", "submitted_at", now(), "released_at", now());
    }

    /** Suspected, and named by the facilitator. */
    public static Row failure(World world, SeatedTable table) {
        return entity("system_failure", world)
                .with("table_id", table.id(), "state", "SUSPECTED")
                .with("statement", "We wachten op een diagnose.", "kind", "CAPACITY", "level", "MUNICIPALITY")
                .with("workaround", "", "escalated", false, "untouched", 0, "touched_at", now())
                .with("named_by", table.facilitator().personId(), "named_at", now());
    }

    /** Acknowledged, with the board member as its owner. */
    public static Row acknowledged(World world, SeatedTable table) {
        return failure(world, table)
                .with("state", "ACKNOWLEDGED", "owner_id", table.boardMember().personId());
    }

    /** Agreed by the facilitator, owned by the board member, due in four weeks. */
    public static Row action(World world, SeatedTable table) {
        return entity("follow_up_action", world)
                .with("table_id", table.id(), "state", "AGREED")
                .with(
                        "what",
                        "De wachtlijst samenvoegen",
                        "owner_id",
                        table.boardMember().personId())
                .with("agreed_by", table.facilitator().personId(), "agreed_at", days(-60))
                .with("due_on", LocalDate.now().plusWeeks(4));
    }

    /** Claimed by the board member, and written down by the facilitator. */
    public static Row claim(World world, SeatedTable table) {
        return entity("rule_check", world)
                .with("table_id", table.id(), "state", "CLAIMED", "claimed_at", now())
                .with("claim", "Zonder diagnose mogen wij niet beginnen.")
                .with("claimant_id", table.boardMember().personId())
                .with("written_by", table.facilitator().personId());
    }

    /** The facilitator asked the official to look it up within four weeks. */
    public static Row requested(World world, SeatedTable table) {
        return claim(world, table)
                .with("state", "REQUESTED", "official_id", table.official().personId())
                .with("requested_by", table.facilitator().personId(), "requested_at", now())
                .with("due_on", LocalDate.now().plusWeeks(4));
    }

    /** What the official found. */
    public static Row verdict(World world, SeatedTable table, UUID check, int number, String verdict) {
        return part("rule_verdict", world)
                .with("id", Ids.next(), "rule_check_id", check, "number", number, "verdict", verdict)
                .with("finding", "Wij mogen beginnen zodra een gezin erom vraagt.", "quote", "")
                .with("given_by", table.official().personId(), "given_at", now());
    }

    /** A mail that nobody tries to send any more. */
    public static Row givenUp(World world, Actor person) {
        return part("mail", world)
                .with("id", Ids.next(), "person_id", person.personId(), "kind", "DIGEST", "state", "GIVEN_UP")
                .with("attempts", 9, "made_at", days(-4), "tried_since", days(-4), "next_at", days(-1))
                .with("ended_at", now(), "reason", "UNREACHABLE");
    }

    /** The author was asked whether the failure still happens. */
    public static Row asked(World world, SeatedTable table, UUID story, UUID failure) {
        return part("practice_question", world)
                .with("id", Ids.next(), "story_id", story, "failure_id", failure)
                .with("person_id", table.frontline().personId(), "cause", "ACTION_DONE")
                .with("due_at", days(-1), "asked_at", now(), "words", "", "confirms", false);
    }

    /** A draft to the council about the last quarter of 2025. */
    public static Row letter(World world, SeatedTable table) {
        return entity("council_letter", world)
                .with("table_id", table.id(), "quarter", LocalDate.of(2025, 10, 1), "edition", 1)
                .with("language", "nl", "state", "DRAFT")
                .with("made_by", table.chair().personId(), "made_at", now());
    }

    public static Row letterPart(World world, SeatedTable table, UUID letter, String kind) {
        return entity("council_letter_part", world)
                .with("letter_id", letter, "kind", kind, "heading", "Een brief", "body", "Geachte raad,")
                .with("changed_by", table.chair().personId(), "changed_at", now());
    }

    /** A row to be; {@link World#insert} makes it and gives its id. */
    public static final class Row {
        private final String table;
        private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
        private boolean sealed = true;

        Row(String table) {
            this.table = table;
        }

        /** @param columns name and value in turn; a later value of the same column counts */
        public Row with(@Nullable Object... columns) {
            for (int i = 0; i < columns.length; i += 2) values.put(String.valueOf(columns[i]), stored(columns[i + 1]));
            return this;
        }

        /** With words as they were stored before they were sealed. */
        public Row inClear() {
            this.sealed = false;
            return this;
        }

        /** In the transaction of the caller. */
        public UUID insert(JdbcClient jdbc) {
            Map<String, @Nullable Object> row = sealed ? StoryRows.sealed(table, values) : values;
            String names = String.join(", ", row.keySet());
            String marks = String.join(
                    ", ", row.keySet().stream().map(name -> ":" + name).toList());
            jdbc.sql("insert into " + table + " (" + names + ") values (" + marks + ")")
                    .params(row)
                    .update();
            if (sealed) StoryRows.index(jdbc, table, values);
            return values.get("id") instanceof UUID id ? id : Ids.next();
        }

        private static @Nullable Object stored(@Nullable Object value) {
            if (value instanceof Enum<?> constant) return constant.name();
            if (value instanceof Instant instant) return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
            return value;
        }
    }
}
