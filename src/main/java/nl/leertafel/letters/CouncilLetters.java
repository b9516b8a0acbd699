package nl.leertafel.letters;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CouncilLetters extends Repository<CouncilLetter, UUID> {
    CouncilLetter saveAndFlush(CouncilLetter letter);

    Optional<CouncilLetter> findById(UUID id);

    void delete(CouncilLetter letter);
}
