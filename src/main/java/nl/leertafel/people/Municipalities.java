package nl.leertafel.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Municipalities extends Repository<Municipality, UUID> {
    Municipality save(Municipality municipality);

    Municipality saveAndFlush(Municipality municipality);

    Optional<Municipality> findById(UUID id);
}
