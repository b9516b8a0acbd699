package nl.leertafel.tables;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TableSeats extends Repository<Seat, UUID> {
    Seat saveAndFlush(Seat seat);

    Optional<Seat> findById(UUID id);

    @Query("select s from Seat s where s.id = :id and s.tableId = :tableId and s.removedOn is null")
    Optional<Seat> find(UUID tableId, UUID id);

    @Query("select s from Seat s where s.personId = :person and s.removedOn is null order by s.id")
    List<Seat> heldBy(UUID person);

    @Query("select s from Seat s where s.deputyPersonId = :person and s.removedOn is null order by s.id")
    List<Seat> deputisedBy(UUID person);

    @Query("select s.role from Seat s where s.tableId = :tableId and s.personId is not null")
    Set<SeatRole> takenRoles(UUID tableId);

    @Query("select coalesce(max(s.position), 0) + 1 from Seat s where s.tableId = :tableId")
    int nextPosition(UUID tableId);

    @Query("select count(s) > 0 from Seat s where s.tableId = :tableId and s.role = nl.leertafel.tables.SeatRole.CHAIR"
            + " and s.removedOn is null and s.id <> :except")
    boolean hasOtherChair(UUID tableId, UUID except);

    @Query("select count(s) > 0 from Seat s where s.tableId = :tableId and s.personId = :person and s.role = :role"
            + " and s.role <> nl.leertafel.tables.SeatRole.GUEST and s.id <> :except")
    boolean sitsElsewhere(UUID tableId, UUID person, SeatRole role, UUID except);

    /** Who sits at the table, or is a guest of the session already, cannot be invited as a guest. */
    @Query("select count(s) > 0 from Seat s where s.tableId = :tableId and s.personId = :person"
            + " and (s.sessionId is null or s.sessionId = :session) and s.id <> :except")
    boolean needsNoGuestSeat(UUID tableId, UUID person, UUID session, UUID except);
}
