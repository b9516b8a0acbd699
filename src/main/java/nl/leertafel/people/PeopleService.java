package nl.leertafel.people;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Stale;
import nl.leertafel.shared.Standing;
import nl.leertafel.shared.Submissions;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with the people of the municipality. To everybody else these pages do not exist. */
@Service
@Transactional
class PeopleService {
    private final People people;
    private final Accounts accounts;
    private final Organisations organisations;
    private final PeopleList list;
    private final Links links;
    private final SignIn signIn;
    private final Submissions submissions;
    private final Clock clock;

    PeopleService(
            People people,
            Accounts accounts,
            Organisations organisations,
            PeopleList list,
            Links links,
            SignIn signIn,
            Submissions submissions,
            Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.organisations = organisations;
        this.list = list;
        this.links = links;
        this.signIn = signIn;
        this.submissions = submissions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PeoplePage page(Actor actor, PeopleQuery query) {
        mustAdminister(actor);
        return list.page(query);
    }

    @Transactional(readOnly = true)
    public PersonPage person(Actor actor, UUID id) {
        Person person = find(actor, id);
        Account account = account(person);
        return new PersonPage(
                id,
                person.version(),
                person.name(),
                account.email(),
                person.organisationId(),
                person.standing(),
                person.state(),
                id.equals(actor.personId()));
    }

    public UUID add(Actor actor, PersonForm form) {
        mustAdminister(actor);
        return submissions.once(form.submission(), actor, () -> {
            Organisation organisation = organisation(form.organisation());
            Account account = accounts.findByEmail(form.email())
                    .orElseGet(() -> store(new Account(form.email(), actor.language(), clock.instant())));
            if (people.findByAccountId(account.id()).stream()
                    .anyMatch(known -> known.municipalityId().equals(actor.municipalityId())))
                throw new RuleBroken("people.rule.alreadyKnown");
            Person person = new Person(
                    actor.municipalityId(),
                    account.id(),
                    organisation.id(),
                    form.name(),
                    form.standing(),
                    clock.instant());
            return store(person);
        });
    }

    public UUID change(Actor actor, UUID id, PersonForm form) {
        return submissions.once(form.submission(), actor, () -> {
            Person person = find(actor, id);
            if (person.version() != form.version()) throw new Stale("person", id);
            if (id.equals(actor.personId()) && form.standing() != Standing.ADMINISTRATOR)
                throw new RuleBroken("people.rule.notYourself");
            Account account = account(person);
            account.mendEmail(form.email(), !elsewhere(person).isEmpty());
            store(account);
            person.change(form.name(), organisation(form.organisation()).id(), form.standing());
            people.saveAndFlush(person);
            if (!id.equals(actor.personId())) signIn.endSessions(account.id(), null);
            return id;
        });
    }

    /** A link with which the person sets a password; shown once, works once, for seven days. */
    public String invite(Actor actor, UUID id) {
        Person person = find(actor, id);
        if (person.state() == PersonState.DEACTIVATED) throw new RuleBroken("people.rule.deactivated");
        if (person.isActive() && elsewhere(person).contains(PersonState.ACTIVE))
            throw new RuleBroken("people.rule.sharedAccount");
        return links.invitation(person.accountId(), id);
    }

    public void deactivate(Actor actor, UUID id) {
        Person person = find(actor, id);
        if (person.state() == PersonState.DEACTIVATED) return;
        person.deactivate(actor, clock.instant());
        people.saveAndFlush(person);
        signIn.endSessions(person.accountId(), null);
    }

    public void reactivate(Actor actor, UUID id) {
        Person person = find(actor, id);
        person.reactivate(account(person).hasPassword() && elsewhere(person).isEmpty());
        people.saveAndFlush(person);
    }

    /** For a demonstration: somebody who can sign in at once. */
    UUID addWithPassword(
            UUID municipalityId, UUID organisationId, String name, String email, Standing standing, String hash) {
        Account account = accounts.findByEmail(email)
                .orElseGet(() -> new Account(email, Locale.forLanguageTag("nl"), clock.instant()));
        account.setPassword(hash);
        accounts.saveAndFlush(account);
        Person person = new Person(municipalityId, account.id(), organisationId, name, standing, clock.instant());
        person.activate();
        return people.saveAndFlush(person).id();
    }

    private Account store(Account account) {
        try {
            return accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException twoAtOnce) {
            throw new RuleBroken("people.rule.emailTaken");
        }
    }

    private UUID store(Person person) {
        try {
            return people.saveAndFlush(person).id();
        } catch (DataIntegrityViolationException twoAtOnce) {
            throw new RuleBroken("people.rule.alreadyKnown");
        }
    }

    /** Another municipality may have given the account its password. */
    private List<PersonState> elsewhere(Person person) {
        return signIn.elsewhere(person.accountId(), person.municipalityId());
    }

    private Person find(Actor actor, UUID id) {
        mustAdminister(actor);
        return people.findById(id).orElseThrow(() -> new NotFound("person", id));
    }

    private Organisation organisation(UUID id) {
        return organisations.findById(id).orElseThrow(() -> new RuleBroken("people.rule.unknownOrganisation"));
    }

    private Account account(Person person) {
        return accounts.findById(person.accountId()).orElseThrow();
    }

    private static void mustAdminister(Actor actor) {
        if (!actor.isAdministrator()) throw new NotFound("page of", actor.standing());
    }
}
