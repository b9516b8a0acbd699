package nl.leertafel.people;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Signs in by e-mail and password. An unknown e-mail, a wrong password and somebody who was deactivated get the same answer
 * after the same work.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {
    private final SignIn signIn;
    private final SignInLimits limits;
    private final PasswordEncoder passwords;
    private final String nobodysPassword;

    PasswordSignIn(SignIn signIn, SignInLimits limits, PasswordEncoder passwords) {
        this.signIn = signIn;
        this.limits = limits;
        this.passwords = passwords;
        this.nobodysPassword = encode(Secrets.token());
    }

    @Override
    public Authentication authenticate(Authentication token) {
        String email = token.getName();
        String password = String.valueOf(token.getCredentials());
        long attempt = limits.attempt(email, address(token))
                .orElseThrow(() -> new LockedException("too many failures for this account or address"));
        SignedIn signedIn = signedIn(email, password).orElseThrow(() -> new BadCredentialsException("refused"));
        limits.succeeded(attempt);
        return UsernamePasswordAuthenticationToken.authenticated(
                signedIn, null, AuthorityUtils.createAuthorityList("SIGNED_IN"));
    }

    private Optional<SignedIn> signedIn(String email, String password) {
        Optional<Account> account = signIn.account(email);
        String hash = account.map(Account::passwordHash).orElse(nobodysPassword);
        if (!passwords.matches(password, hash)) return Optional.empty();
        return account.filter(Account::hasPassword).flatMap(signIn::signedIn);
    }

    @SuppressWarnings("NullAway") // null comes out for null in only
    private String encode(String password) {
        return passwords.encode(password);
    }

    private static String address(Authentication token) {
        return token.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
