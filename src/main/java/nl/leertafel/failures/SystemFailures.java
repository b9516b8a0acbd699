package nl.leertafel.failures;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SystemFailures extends Repository<SystemFailure, UUID> {
    SystemFailure save(SystemFailure failure);

    SystemFailure saveAndFlush(SystemFailure failure);

    Optional<SystemFailure> findById(UUID id);

    List<SystemFailure> findByIdIn(Collection<UUID> ids);

    /** Waits for whoever changes one of them now. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from SystemFailure f where f.id in :ids order by f.id")
    List<SystemFailure> lockThese(Collection<UUID> ids);

    @Query("select f.tableId from SystemFailure f where f.id = :id")
    Optional<UUID> tableOf(UUID id);

    @Query("select f.merger.into from SystemFailure f where f.id = :id and f.merger.into is not null")
    Optional<UUID> mergedInto(UUID id);

    List<SystemFailure> findByMergerInto(UUID kept);

    /** Waits for whoever changes it now, so that two answers at once both count. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from SystemFailure f where f.id = :id")
    Optional<SystemFailure> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from SystemFailure f where f.tableId = :tableId and f.course.state in :states order by f.id")
    List<SystemFailure> lockAll(UUID tableId, Collection<FailureState> states);

    @Query("select f from SystemFailure f where f.tableId = :tableId and f.course.state in :states")
    List<SystemFailure> findByTableIdAndStateIn(UUID tableId, Collection<FailureState> states);
}
