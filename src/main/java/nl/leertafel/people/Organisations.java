package nl.leertafel.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Organisations extends Repository<Organisation, UUID> {
    Organisation save(Organisation organisation);

    Organisation saveAndFlush(Organisation organisation);

    Optional<Organisation> findById(UUID id);

    @Query("select o from Organisation o where lower(o.name) = lower(:name)") // as the index has it
    Optional<Organisation> findByName(String name);

    List<Organisation> findAllByOrderByName();
}
