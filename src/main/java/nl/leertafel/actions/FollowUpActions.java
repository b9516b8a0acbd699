package nl.leertafel.actions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FollowUpActions extends Repository<FollowUpAction, UUID> {
    FollowUpAction saveAndFlush(FollowUpAction action);

    Optional<FollowUpAction> findById(UUID id);

    List<FollowUpAction> findByTableIdAndEndingStateOrderByDueOnAscIdAsc(UUID tableId, ActionState state);
}
