package nl.leertafel.sessions;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LearningSessions extends Repository<LearningSession, UUID> {
    LearningSession saveAndFlush(LearningSession session);

    Optional<LearningSession> findById(UUID id);

    List<LearningSession> findByIdIn(Collection<UUID> ids);

    List<LearningSession> findByTableIdAndStateInOrderByStartsAtAscIdAsc(UUID tableId, Collection<SessionState> states);

    Optional<LearningSession> findFirstByTableIdAndStateOrderByEndsAtDescIdDesc(UUID tableId, SessionState state);

    Optional<LearningSession> findFirstByTableIdAndStateNotOrderByStartsAtDescIdDesc(UUID tableId, SessionState state);

    /** Whoever changes a session or its agenda holds it first, so that guards judge what they will find. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from LearningSession s where s.id = :id")
    Optional<LearningSession> lock(UUID id);
}
