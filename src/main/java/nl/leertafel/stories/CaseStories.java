package nl.leertafel.stories;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CaseStories extends Repository<CaseStory, UUID> {
    /** Flushed, so that a change by somebody else meanwhile surfaces here and not at the end. */
    CaseStory saveAndFlush(CaseStory story);

    Optional<CaseStory> findById(UUID id);
}
