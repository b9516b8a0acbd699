package nl.leertafel.people;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.MunicipalityScope;
import nl.leertafel.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Who somebody is after their password was right: one of their persons, in one of their municipalities. */
@Service
class SignIn {
    private final Accounts accounts;
    private final People people;
    private final Municipalities municipalities;
    private final MunicipalityScope scope;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    SignIn(
            Accounts accounts,
            People people,
            Municipalities municipalities,
            MunicipalityScope scope,
            PlatformTransactionManager transactions,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.people = people;
        this.municipalities = municipalities;
        this.scope = scope;
        this.transaction = new TransactionTemplate(transactions);
        // another scope holds from the begin of a transaction only
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.jdbc = jdbc;
    }

    Optional<Account> account(String email) {
        return accounts.findByEmail(email.strip());
    }

    /** The municipality in which they worked last, or else the first; nobody when no municipality knows them (any more). */
    Optional<SignedIn> signedIn(Account account) {
        List<Person> active = active(account.id());
        return active.stream()
                .min(Comparator.comparing(
                                (Person person) -> !person.municipalityId().equals(account.lastMunicipalityId()))
                        .thenComparing(Person::id))
                .map(person -> signedIn(account, person, active.size() > 1));
    }

    /** @throws NotFound when that municipality does not know them */
    SignedIn workFor(UUID accountId, UUID municipalityId) {
        List<Person> active = active(accountId);
        Person person = active.stream()
                .filter(candidate -> candidate.municipalityId().equals(municipalityId))
                .findFirst()
                .orElseThrow(() -> new NotFound("municipality", municipalityId));
        Account account = accounts.findById(accountId).orElseThrow();
        account.workFor(municipalityId);
        accounts.save(account);
        return signedIn(account, person, active.size() > 1);
    }

    /** Where an account may work, by name. */
    List<MunicipalityChoice> municipalities(UUID accountId) {
        return scope.withinAccount(
                accountId,
                () -> transaction.execute(status -> jdbc.sql("""
                    select m.id, m.name from municipality m join person p on p.municipality_id = m.id
                    where p.account_id = ? and p.state = 'ACTIVE' order by lower(m.name), m.id\
                    """)
                        .param(accountId)
                        .query(MunicipalityChoice.class)
                        .list()));
    }

    /** What their persons are in other municipalities than this one. */
    List<PersonState> elsewhere(UUID accountId, UUID municipalityId) {
        return everywhere(accountId).stream()
                .filter(person -> !person.municipalityId().equals(municipalityId))
                .map(Person::state)
                .toList();
    }

    /** Ends the account's sessions, so that what changed holds at once; the one with {@code except} goes on. */
    void endSessions(UUID accountId, @Nullable String except) {
        jdbc.sql("delete from spring_session where principal_name = ? and session_id <> ?")
                .params(accountId.toString(), except == null ? "" : except)
                .update();
    }

    private List<Person> active(UUID accountId) {
        return everywhere(accountId).stream().filter(Person::isActive).toList();
    }

    List<Person> everywhere(UUID accountId) {
        return scope.withinAccount(accountId, () -> transaction.execute(status -> people.findByAccountId(accountId)));
    }

    private SignedIn signedIn(Account account, Person person, boolean several) {
        String municipality = scope.within(
                person.municipalityId(),
                () -> transaction.execute(status -> municipalities
                        .findById(person.municipalityId())
                        .orElseThrow()
                        .name()));
        Actor actor = new Actor(
                account.id(),
                person.id(),
                person.municipalityId(),
                person.name(),
                person.standing(),
                account.language());
        return new SignedIn(actor, account.email(), municipality, several);
    }
}
