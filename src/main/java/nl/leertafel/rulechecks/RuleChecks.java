package nl.leertafel.rulechecks;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RuleChecks extends Repository<RuleCheck, UUID> {
    RuleCheck saveAndFlush(RuleCheck check);

    Optional<RuleCheck> findById(UUID id);
}
