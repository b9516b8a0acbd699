package nl.leertafel.sessions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Invitations extends Repository<Invitation, UUID> {
    Invitation saveAndFlush(Invitation invitation);

    List<Invitation> saveAllAndFlush(Iterable<Invitation> invitations);

    void delete(Invitation invitation);

    void flush();

    Optional<Invitation> findBySessionIdAndId(UUID sessionId, UUID id);

    Optional<Invitation> findBySessionIdAndSeatId(UUID sessionId, UUID seatId);

    List<Invitation> findBySessionId(UUID sessionId);

    /** Whether somebody who still holds a frontline's or a resident's seat is expected. */
    @Query(nativeQuery = true, value = """
            select exists (
                select from invitation i join seat s on s.id = i.seat_id and s.person_id = i.person_id
                where i.session_id = :sessionId and s.role in ('FRONTLINE', 'RESIDENT'))""")
    boolean fromPractice(UUID sessionId);
}
