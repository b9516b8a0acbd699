package nl.leertafel.people;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.RuleBroken;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What somebody does with their own account. */
@Service
@Transactional
class AccountService implements Languages, Workplaces {
    private final Accounts accounts;
    private final SignIn signIn;
    private final PasswordEncoder passwords;
    private final PasswordRules rules;
    private final SignInLimits limits;

    AccountService(
            Accounts accounts, SignIn signIn, PasswordEncoder passwords, PasswordRules rules, SignInLimits limits) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.passwords = passwords;
        this.rules = rules;
        this.limits = limits;
    }

    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<MunicipalityChoice> municipalities(Actor actor) {
        return signIn.municipalities(actor.accountId());
    }

    /**
     * Ends all other sessions of the account: whoever knew the old password is out.
     *
     * @throws RuleBroken when the current password is wrong or the new one objectionable
     */
    public void changePassword(Actor actor, PasswordForm form, String sessionId) {
        Account account = accounts.findById(actor.accountId()).orElseThrow();
        if (!passwords.matches(form.current(), account.passwordHash())) throw new RuleBroken("people.password.wrong");
        account.setPassword(acceptable(form.password(), form.repeated(), account.email()));
        accounts.save(account);
        signIn.endSessions(account.id(), sessionId);
    }

    @Override
    public void remember(UUID accountId, Locale language) {
        Account account = accounts.findById(accountId).orElseThrow();
        if (account.language().equals(language)) return;
        account.speak(language);
        accounts.save(account);
    }

    /** @throws RuleBroken when it is not the password, or after as many failures as there may be while signing in */
    void mustKnow(Account account, String password, String address) {
        long attempt = limits.attempt(account.email(), address).orElseThrow(() -> new RuleBroken("people.login.wait"));
        if (!passwords.matches(password, account.passwordHash())) throw new RuleBroken("people.password.wrong");
        limits.succeeded(attempt);
    }

    /** The hash of a password that follows the rules. */
    @SuppressWarnings("NullAway") // null comes out for null in only
    String acceptable(String password, String repeated, String email) {
        rules.objection(password, email).ifPresent(key -> {
            throw new RuleBroken(key);
        });
        if (!password.equals(repeated)) throw new RuleBroken("people.password.different");
        return passwords.encode(password);
    }
}
