package nl.leertafel.people;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.MunicipalityScope;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Standing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** How somebody comes in for the first time, by a link that works once. */
@Service
class WelcomeService {
    private final Links links;
    private final Accounts accounts;
    private final People people;
    private final Organisations organisations;
    private final Municipalities municipalities;
    private final AccountService account;
    private final MunicipalityScope scope;
    private final TransactionTemplate transaction;
    private final SignIn signIn;
    private final Clock clock;

    WelcomeService(
            Links links,
            Accounts accounts,
            People people,
            Organisations organisations,
            Municipalities municipalities,
            AccountService account,
            MunicipalityScope scope,
            TransactionTemplate transaction,
            SignIn signIn,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.people = people;
        this.organisations = organisations;
        this.municipalities = municipalities;
        this.account = account;
        this.scope = scope;
        this.transaction = transaction;
        this.signIn = signIn;
        this.clock = clock;
    }

    /**
     * The e-mail address of whom the link invites.
     *
     * @throws NotFound when the link was used, is too old or never was
     */
    String invited(String token) {
        return accounts.findById(accountOf(token)).orElseThrow().email();
    }

    /** Sets the password and lets the person in wherever they were invited. */
    void accept(String token, WelcomeForm form, Locale language) {
        UUID accountId = accountOf(token);
        List<Person> invited =
                scope.withinAccount(accountId, () -> transaction.execute(status -> people.findByAccountId(accountId)));
        transaction.executeWithoutResult(status -> {
            Account mine = accounts.findById(accountId).orElseThrow();
            mine.setPassword(account.acceptable(form.password(), form.repeated(), mine.email()));
            mine.speak(language);
            accounts.saveAndFlush(mine);
            if (!links.use(token)) throw new NotFound("link", "used");
            signIn.endSessions(accountId, null);
        });
        invited.stream().filter(person -> person.state() == PersonState.INVITED).forEach(this::activate);
    }

    private void activate(Person invited) {
        scope.within(
                invited.municipalityId(),
                () -> transaction.execute(status -> {
                    Person person = people.findById(invited.id()).orElseThrow();
                    person.activate();
                    return people.saveAndFlush(person).id();
                }));
    }

    void mustBeSetup(String token) {
        if (!links.isSetup(token)) throw new NotFound("link", "setup");
    }

    /** The first administrator names the municipality; both are made at once, and only once. */
    void setUp(String token, SetupForm form, Locale language) {
        mustBeSetup(token);
        UUID municipalityId = Ids.next();
        scope.within(
                municipalityId,
                () -> transaction.execute(status -> {
                    if (accounts.count() > 0 || !links.use(token)) throw new RuleBroken("people.rule.alreadySetUp");
                    municipalities.saveAndFlush(new Municipality(municipalityId, form.municipality(), clock.instant()));
                    Organisation organisation = organisations.saveAndFlush(
                            new Organisation(municipalityId, form.municipality(), OrganisationKind.MUNICIPALITY));
                    Account first = new Account(form.email(), language, clock.instant());
                    first.setPassword(account.acceptable(form.password(), form.repeated(), form.email()));
                    accounts.saveAndFlush(first);
                    Person person = new Person(
                            municipalityId,
                            first.id(),
                            organisation.id(),
                            form.name(),
                            Standing.ADMINISTRATOR,
                            clock.instant());
                    person.activate();
                    return people.saveAndFlush(person).id();
                }));
    }

    private UUID accountOf(String token) {
        return links.invited(token).orElseThrow(() -> new NotFound("link", "invitation"));
    }
}
