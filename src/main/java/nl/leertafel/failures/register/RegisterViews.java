package nl.leertafel.failures.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegisterViews extends Repository<RegisterView, UUID> {
    RegisterView saveAndFlush(RegisterView view);

    Optional<RegisterView> findById(UUID id);

    List<RegisterView> findByPersonIdAndRemovedAtIsNullOrderByCreatedAt(UUID personId);

    /** What was removed before can't be brought back once something else is. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from RegisterView v where v.personId = :personId and v.removedAt is not null")
    void forgetRemoved(UUID personId);
}
