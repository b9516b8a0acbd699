package nl.leertafel.people;

import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class KnownActors implements Actors {
    private final People people;
    private final Accounts accounts;

    KnownActors(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public Actor of(UUID personId) {
        Person person = people.findById(personId).orElseThrow(() -> new NotFound("person", personId));
        Account account = accounts.findById(person.accountId()).orElseThrow();
        return new Actor(
                account.id(),
                person.id(),
                person.municipalityId(),
                person.name(),
                person.standing(),
                account.language());
    }
}
