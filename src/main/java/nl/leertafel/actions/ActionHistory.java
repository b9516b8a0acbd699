package nl.leertafel.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what changed about an action, in the transaction in which it changes. */
@Component
class ActionHistory {
    private final JdbcClient jdbc;

    ActionHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    enum Kind {
        HANDED_OVER,
        RESCHEDULED,
        REWORDED,
        REOPENED
    }

    /** @param note why; or the words that it replaced, or what was said before it was taken back */
    record Change(
            Kind kind,
            Instant at,
            String person,
            String note,
            @Nullable UUID fromPerson,
            @Nullable String fromName,
            @Nullable UUID toPerson,
            @Nullable String toName,
            @Nullable LocalDate fromDue,
            @Nullable LocalDate toDue) {
        public boolean saysWhy() {
            return !note.isEmpty() && (kind == Kind.HANDED_OVER || kind == Kind.RESCHEDULED);
        }
    }

    @EventListener
    void on(ActionHandedOver handed) {
        put(handed.actionId(), Kind.HANDED_OVER, handed, handed.note(), handed.from(), handed.to(), null, null);
    }

    @EventListener
    void on(ActionRescheduled moved) {
        put(moved.actionId(), Kind.RESCHEDULED, moved, moved.detail(), null, null, moved.from(), moved.to());
    }

    @EventListener
    void on(ActionReworded reworded) {
        put(reworded.actionId(), Kind.REWORDED, reworded, reworded.before(), null, null, null, null);
    }

    @EventListener
    void on(ActionReopened reopened) {
        put(reopened.actionId(), Kind.REOPENED, reopened, reopened.said(), null, null, null, null);
    }

    /** Oldest first. */
    List<Change> of(UUID actionId) {
        return jdbc.sql("""
            select c.kind, c.at, p.name as person, c.note, c.from_person, f.name as from_name, c.to_person,
                   t.name as to_name, c.from_due, c.to_due
            from action_change c join person p on p.id = c.person_id
                 left join person f on f.id = c.from_person left join person t on t.id = c.to_person
            where c.action_id = ? order by c.at, c.id
            """).param(actionId).query(Change.class).list();
    }

    /** Open ones that somebody else handed to the person, and who that was. */
    Map<UUID, String> receivedBy(UUID person) {
        Map<UUID, String> received = new HashMap<>();
        jdbc.sql("""
            select c.action_id, f.name from action_change c join person f on f.id = c.person_id
                 join follow_up_action a on a.id = c.action_id
            where c.to_person = :me and c.person_id <> :me and a.state = 'AGREED' and a.owner_id = :me order by c.at, c.id
            """)
                .param("me", person)
                .query((row, i) -> received.put(row.getObject("action_id", UUID.class), row.getString("name")))
                .list();
        return received;
    }

    private void put(
            UUID action,
            Kind kind,
            Happened happened,
            String note,
            @Nullable UUID from,
            @Nullable UUID to,
            @Nullable LocalDate fromDue,
            @Nullable LocalDate toDue) {
        jdbc.sql("""
            insert into action_change (id, municipality_id, action_id, kind, person_id, at, note, from_person, to_person,
                                       from_due, to_due)
            values (:id, :municipality, :action, :kind, :person, :at, :note, cast(:from as uuid), cast(:to as uuid),
                    cast(:fromDue as date), cast(:toDue as date))
            """)
                .param("id", Ids.next())
                .param("municipality", happened.by().municipalityId())
                .param("action", action)
                .param("kind", kind.name())
                .param("person", happened.by().personId())
                .param("at", happened.at().atOffset(ZoneOffset.UTC))
                .param("note", note)
                .param("from", from)
                .param("to", to)
                .param("fromDue", fromDue)
                .param("toDue", toDue)
                .update();
    }
}
