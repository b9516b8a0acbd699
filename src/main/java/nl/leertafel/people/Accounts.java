package nl.leertafel.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, UUID> {
    Account save(Account account);

    Account saveAndFlush(Account account);

    Optional<Account> findById(UUID id);

    @Query("select a from Account a where lower(a.email) = lower(:email)") // as the index has it
    Optional<Account> findByEmail(String email);

    long count();
}
