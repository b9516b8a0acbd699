package nl.leertafel.sessions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AgendaItems extends Repository<AgendaItem, UUID> {
    AgendaItem saveAndFlush(AgendaItem item);

    List<AgendaItem> saveAllAndFlush(Iterable<AgendaItem> items);

    void delete(AgendaItem item);

    void flush();

    Optional<AgendaItem> findById(UUID id);

    List<AgendaItem> findBySessionIdOrderByPosition(UUID sessionId);

    /** Everywhere that the thing is on an agenda. */
    @Query("""
        select i from AgendaItem i
        where i.thing.story = :thing or i.thing.failure = :thing or i.thing.action = :thing
        order by i.sessionId\
        """)
    List<AgendaItem> about(UUID thing);

    /** What was carried over or skipped at closed sessions of the table, and has not come back yet. */
    @Query("""
        select i from AgendaItem i join LearningSession s on s.id = i.sessionId
        where s.tableId = :tableId and s.state = CLOSED and i.withdrawn = false
          and (i.handling.outcome = CARRIED_OVER or i.handling.skipReason is not null)
          and not exists (
            select n.id from AgendaItem n join LearningSession t on t.id = n.sessionId
            where n.handling.carriedFrom = i.id and t.state <> CANCELLED)
        order by s.startsAt, i.position\
        """)
    List<AgendaItem> returning(UUID tableId);
}
