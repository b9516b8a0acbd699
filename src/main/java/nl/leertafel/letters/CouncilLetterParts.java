package nl.leertafel.letters;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CouncilLetterParts extends Repository<CouncilLetterPart, UUID> {
    CouncilLetterPart saveAndFlush(CouncilLetterPart part);

    List<CouncilLetterPart> findByLetterId(UUID letterId);

    Optional<CouncilLetterPart> findByLetterIdAndKind(UUID letterId, PartKind kind);
}
