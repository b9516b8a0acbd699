package nl.leertafel.timeline;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.Subject;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.TableLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a line for everything that happens, in the transaction in which it happens. */
@Component
class TimelineWriter {
    /** In what capacity an administrator without a seat acts; not a role at the table. */
    private static final String ADMINISTRATOR = "ADMINISTRATOR";

    private static final int LONGEST_DETAIL = 500;

    private static final String LINE = """
        insert into timeline_line (id, municipality_id, table_id, at, person_id, role, what, detail, on_table,
                                   thing_kind, thing_id)
        values (:id, :municipality, :table, :at, :person, nullif(:role, ''), :what, :detail, :onTable,
                :thingKind, :thingId)
        """;

    private final JdbcClient jdbc;
    private final TableLookup tables;

    TimelineWriter(JdbcClient jdbc, TableLookup tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    @EventListener
    void on(Happened happened) {
        UUID line = Ids.next();
        Actor by = happened.by();
        Subject thing = happened.about().get(0);
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", line);
        values.put("municipality", by.municipalityId());
        values.put("table", happened.tableId());
        values.put("at", happened.at().atOffset(ZoneOffset.UTC));
        values.put("person", by.isApplication() ? null : by.personId());
        values.put("role", by.isApplication() ? "" : role(by, happened.tableId()));
        values.put("what", happened.what());
        values.put("detail", shortened(happened.detail()));
        values.put("onTable", happened.onTable());
        values.put("thingKind", thing.kind().name());
        values.put("thingId", thing.id());
        jdbc.sql(LINE).params(values).update();
        happened.about().stream().distinct().forEach(subject -> attach(line, subject, by));
    }

    private void attach(UUID line, Subject subject, Actor by) {
        jdbc.sql("insert into timeline_subject (municipality_id, kind, subject_id, line_id) values (?, ?, ?, ?)")
                .params(by.municipalityId(), subject.kind().name(), subject.id(), line)
                .update();
    }

    private String role(Actor by, UUID table) {
        return tables.seatsOf(by).roleAt(table).map(SeatRole::name).orElse(by.isAdministrator() ? ADMINISTRATOR : "");
    }

    /** Counted as PostgreSQL counts: in code points. */
    private static String shortened(String detail) {
        if (detail.codePointCount(0, detail.length()) <= LONGEST_DETAIL) return detail;
        return detail.substring(0, detail.offsetByCodePoints(0, LONGEST_DETAIL - 1)) + "…";
    }
}
