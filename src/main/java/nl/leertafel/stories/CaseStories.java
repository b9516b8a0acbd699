package nl.leertafel.stories;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseStories extends Repository<CaseStory, UUID> {
    Optional<CaseStory> findById(UUID id);

    /** As it is now, and as it stays until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from CaseStory s where s.id = ?1")
    Optional<CaseStory> findAndLock(UUID id);

    /** Those that show the same as this story. */
    @Query("select s from CaseStory s where s.bundledIn = ?1")
    List<CaseStory> bundledWith(UUID storyId);

    /** The story that was begun by a form with this token. */
    @Query(
            value = "select c.* from case_story c join submission s on s.result = c.id"
                    + " where s.token = ?1 and s.person_id = ?2",
            nativeQuery = true)
    Optional<CaseStory> findBySubmission(UUID token, UUID personId);

    /** Flushed, so that a change by somebody else meanwhile surfaces here and not at the end. */
    CaseStory saveAndFlush(CaseStory story);
}
