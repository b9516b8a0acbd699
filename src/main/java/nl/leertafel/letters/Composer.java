package nl.leertafel.letters;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.tables.TableLookup;
import nl.leertafel.tables.TableSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes the first words of a letter from what happened: movement and voices, no targets, no order of who did best, no
 * words of a story, and nobody by name but in an office.
 */
@Component
class Composer {
    private static final String SESSIONS = """
        select t.name, count(*) as held from learning_session g join learning_table t on t.id = g.table_id
        where g.table_id in (:tables) and g.starts_at >= :from and g.starts_at < :until
          and g.state in ('IN_PROGRESS', 'FOLLOW_UP', 'CLOSED')
        group by t.id, t.name order by lower(t.name)\
        """;

    private static final String OFFICE = """
        select s.label from seat s
        where s.table_id in (:tables) and s.role = 'CHAIR' and s.removed_on is null and s.label <> ''\
        """;

    private final Movement movement;
    private final Voices voices;
    private final NeverRules rules;
    private final TableLookup tables;
    private final JdbcClient jdbc;
    private final MessageSource messages;

    Composer(
            Movement movement,
            Voices voices,
            NeverRules rules,
            TableLookup tables,
            JdbcClient jdbc,
            MessageSource messages) {
        this.movement = movement;
        this.voices = voices;
        this.rules = rules;
        this.tables = tables;
        this.jdbc = jdbc;
        this.messages = messages;
    }

    private record Held(String name, long held) {}

    /** What a letter is about. */
    private record Matter(@Nullable TableSummary table, Quarter quarter, Map<String, Object> values, Words words) {}

    List<PartText> letter(Actor actor, @Nullable UUID table, Quarter quarter, String language) {
        Matter matter = matter(actor, table, quarter, language);
        return Arrays.stream(PartKind.values()).map(kind -> part(kind, matter)).toList();
    }

    PartText part(PartKind kind, Actor actor, @Nullable UUID table, Quarter quarter, String language) {
        return part(kind, matter(actor, table, quarter, language));
    }

    private Matter matter(Actor actor, @Nullable UUID table, Quarter quarter, String language) {
        List<UUID> told = new ArrayList<>();
        if (table != null) told.add(table);
        else tables.visibleTo(actor).forEach(visible -> told.add(visible.id()));
        if (told.isEmpty()) told.add(new UUID(0, 0)); // an empty list is no SQL; no table has this id
        Map<String, Object> values = new HashMap<>();
        values.put("tables", told);
        values.put("from", quarter.begins().atOffset(ZoneOffset.UTC));
        values.put("until", quarter.ends().atOffset(ZoneOffset.UTC));
        Words words = new Words(messages, Locale.forLanguageTag(language));
        return new Matter(table == null ? null : tables.find(table), quarter, values, words);
    }

    private PartText part(PartKind kind, Matter matter) {
        String heading =
                kind == PartKind.OPENING ? title(matter) : matter.words().say("letters.part." + kind + ".heading");
        return new PartText(kind, heading, body(kind, matter));
    }

    private String body(PartKind kind, Matter matter) {
        return switch (kind) {
            case OPENING -> opening(matter);
            case MOVEMENT -> movement.text(matter.values(), matter.words());
            case NEVER_RULES -> rules.text(matter.values(), matter.words());
            case LESSONS -> "";
            case SESSIONS -> sessions(matter);
            case VOICES -> voices.text(matter.values(), matter.words());
            case CLOSING -> closing(matter);
        };
    }

    private static String title(Matter matter) {
        String quarter = matter.quarter().name(matter.words());
        return matter.table() == null
                ? matter.words().say("letters.title.all", quarter)
                : matter.words().say("letters.title.table", matter.table().name(), quarter);
    }

    private static String opening(Matter matter) {
        String quarter = matter.quarter().name(matter.words());
        if (matter.table() == null) return matter.words().say("letters.opening.all", quarter);
        return matter.words()
                .say(
                        "letters.opening.table",
                        matter.table().name(),
                        quarter,
                        matter.table().purpose());
    }

    private String sessions(Matter matter) {
        List<Held> held =
                jdbc.sql(SESSIONS).params(matter.values()).query(Held.class).list();
        long all = held.stream().mapToLong(Held::held).sum();
        if (matter.table() != null || held.isEmpty()) return matter.words().say("letters.sessions.table", all);
        List<String> points = held.stream()
                .map(one -> matter.words().say("letters.sessions.one", one.name(), one.held()))
                .toList();
        return Points.text(matter.words().say("letters.sessions.all", all), points, Points.ROOM, matter.words());
    }

    private String closing(Matter matter) {
        String office = matter.table() == null
                ? matter.words().say("letters.closing.all")
                : jdbc.sql(OFFICE)
                        .params(matter.values())
                        .query(String.class)
                        .optional()
                        .orElseGet(() -> matter.words().say("letters.closing.chair"));
        return matter.words().say("letters.closing", office);
    }
}
