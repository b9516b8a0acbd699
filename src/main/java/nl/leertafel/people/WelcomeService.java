package nl.leertafel.people;

import java.time.Clock;
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

    /** @throws NotFound when the link was used, is too old or never was */
    WelcomePage page(String token) {
        Person person = invited(token);
        Account mine = accounts.findById(person.accountId()).orElseThrow();
        return new WelcomePage(token, mine.email(), isTheirsElsewhere(mine, person));
    }

    /**
     * Lets the person in where they were invited: by a new password, or by the one that they have in another municipality
     * already. For whoever has the link may be the administrator who made it, and not the person.
     */
    void accept(String token, WelcomeForm form, Locale language, String address) {
        Person invited = invited(token);
        scope.within(
                invited.municipalityId(),
                () -> transaction.execute(status -> {
                    Account mine = accounts.findById(invited.accountId()).orElseThrow();
                    if (isTheirsElsewhere(mine, invited)) account.mustKnow(mine, form.password(), address);
                    else choose(mine, form, language);
                    mine.workFor(invited.municipalityId());
                    accounts.saveAndFlush(mine);
                    if (!links.use(token)) throw new NotFound("link", "used");
                    signIn.endSessions(mine.id(), null);
                    return activate(invited.id());
                }));
    }

    private boolean isTheirsElsewhere(Account mine, Person invited) {
        return mine.hasPassword()
                && signIn.elsewhere(mine.id(), invited.municipalityId()).contains(PersonState.ACTIVE);
    }

    private void choose(Account mine, WelcomeForm form, Locale language) {
        mine.setPassword(account.acceptable(form.password(), form.repeated(), mine.email()));
        mine.speak(language);
    }

    private UUID activate(UUID id) {
        Person person = people.findById(id).orElseThrow();
        person.activate();
        return people.saveAndFlush(person).id();
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

    private Person invited(String token) {
        Links.Invited invited = links.invited(token).orElseThrow(() -> new NotFound("link", "invitation"));
        return signIn.everywhere(invited.accountId()).stream()
                .filter(person -> person.id().equals(invited.personId()))
                .filter(person -> person.state() != PersonState.DEACTIVATED)
                .findFirst()
                .orElseThrow(() -> new NotFound("person", invited.personId()));
    }
}
