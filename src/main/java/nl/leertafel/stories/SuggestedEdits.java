package nl.leertafel.stories;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SuggestedEdits extends Repository<SuggestedEdit, UUID> {
    SuggestedEdit saveAndFlush(SuggestedEdit edit);

    List<SuggestedEdit> findByStoryIdOrderByAt(UUID storyId);

    Optional<SuggestedEdit> findByIdAndStoryId(UUID id, UUID storyId);

    void delete(SuggestedEdit edit);

    void deleteByStoryId(UUID storyId);
}
