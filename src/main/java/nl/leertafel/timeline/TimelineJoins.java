package nl.leertafel.timeline;

import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.SubjectJoined;
import nl.leertafel.shared.SubjectParted;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lines are never changed: which things are one by now is kept beside them. */
@Component
class TimelineJoins {
    private final JdbcClient jdbc;

    TimelineJoins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(SubjectJoined joined) {
        jdbc.sql("insert into timeline_join (municipality_id, gone_id, kept_id) values (?, ?, ?)")
                .params(joined.by().municipalityId(), joined.gone(), joined.kept())
                .update();
    }

    @EventListener
    void on(SubjectParted parted) {
        jdbc.sql("delete from timeline_join where gone_id = ?")
                .param(parted.gone())
                .update();
    }

    /** The thing itself, and all that became part of it. */
    Set<UUID> with(UUID subject) {
        return jdbc.sql("""
            with recursive one (id) as (
                select cast(:subject as uuid)
                union select j.gone_id from timeline_join j join one on j.kept_id = one.id)
            select id from one
            """).param("subject", subject).query(UUID.class).set();
    }
}
