package nl.leertafel.letters;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CouncilLetterParts extends Repository<CouncilLetterPart, UUID> {
    CouncilLetterPart saveAndFlush(CouncilLetterPart part);

    List<CouncilLetterPart> findByLetterId(UUID letterId);

    /** Nobody writes in them until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select part from CouncilLetterPart part where part.letterId = :letter order by part.id")
    List<CouncilLetterPart> hold(UUID letter);

    Optional<CouncilLetterPart> findByLetterIdAndKind(UUID letterId, PartKind kind);
}
