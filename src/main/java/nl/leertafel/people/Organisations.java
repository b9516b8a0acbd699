package nl.leertafel.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Organisations extends Repository<Organisation, UUID> {
    Organisation save(Organisation organisation);

    Organisation saveAndFlush(Organisation organisation);

    Optional<Organisation> findById(UUID id);

    Optional<Organisation> findByNameIgnoreCase(String name);

    List<Organisation> findAllByOrderByName();
}
