package nl.leertafel.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface People extends Repository<Person, UUID> {
    Person save(Person person);

    Person saveAndFlush(Person person);

    Optional<Person> findById(UUID id);

    List<Person> findByAccountId(UUID accountId);
}
