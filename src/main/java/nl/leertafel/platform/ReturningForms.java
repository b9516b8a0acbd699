package nl.leertafel.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import nl.leertafel.people.SignedIn;
import nl.leertafel.shared.MunicipalityScope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.stereotype.Component;

/**
 * A form that is posted after the session ended comes back, as it was typed, after signing in. What was typed travels with
 * the sign-in form itself, in the browser; nothing is stored for somebody who is not signed in. The form is then shown,
 * not carried out: it may be another person who signed in.
 */
@Component
class ReturningForms
        implements AuthenticationEntryPoint,
                AccessDeniedHandler,
                AuthenticationSuccessHandler,
                AuthenticationFailureHandler {
    private final LoginUrlAuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint("/login");
    private final SavedRequestAwareAuthenticationSuccessHandler onward =
            new SavedRequestAwareAuthenticationSuccessHandler();
    private final MunicipalityScope scope;
    private final LanguageChoice languages;

    ReturningForms(MunicipalityScope scope, LanguageChoice languages) {
        this.scope = scope;
        this.languages = languages;
        onward.setRequestCache(new CookieRequestCache());
    }

    /** Nobody is signed in (any more). */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException, ServletException {
        if ("POST".equals(request.getMethod())) askToSignIn(request, response, TypedForm.of(request), null);
        else signIn.commence(request, response, refused);
    }

    /** A stale token from another tab is an honest mistake when the form was opened on this site. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        boolean honest = denied instanceof CsrfException && cameFromHere(request);
        if (!honest) response.sendError(HttpStatus.NOT_FOUND.value());
        else if (signedIn() == null || isSignIn(request))
            askToSignIn(
                    request, response, isSignIn(request) ? TypedForm.carried(request) : TypedForm.of(request), null);
        else showAgain(request, response, TypedForm.of(request));
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        if (authentication.getPrincipal() instanceof SignedIn signedIn) languages.remember(signedIn, request, response);
        TypedForm typed = TypedForm.carried(request);
        if (typed == null) onward.onAuthenticationSuccess(request, response, authentication);
        else showAgain(request, response, typed);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException, ServletException {
        TypedForm typed = TypedForm.carried(request);
        String error = refused instanceof LockedException ? "wait" : "refused";
        if (typed == null) response.sendRedirect(request.getContextPath() + "/login?error=" + error);
        else askToSignIn(request, response, typed, error);
    }

    private static void askToSignIn(
            HttpServletRequest request, HttpServletResponse response, @Nullable TypedForm typed, @Nullable String error)
            throws IOException, ServletException {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        request.setAttribute(TypedForm.CARRIED, typed);
        request.setAttribute(TypedForm.REFUSED, error == null ? null : "people.login." + error);
        request.getRequestDispatcher("/signed-out").forward(request, response);
    }

    private void showAgain(HttpServletRequest request, HttpServletResponse response, @Nullable TypedForm typed) {
        SignedIn person = signedIn();
        if (typed == null || person == null) return;
        UUID municipality = person.actor().municipalityId();
        scope.within(municipality, () -> {
            try {
                typed.showAgain(request, response);
            } catch (IOException | ServletException e) {
                throw new IllegalStateException(e);
            }
            return typed;
        });
    }

    private static boolean isSignIn(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + "/login");
    }

    private static boolean cameFromHere(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String source = origin == null ? request.getHeader("Referer") : origin;
        if (source == null) return false;
        try {
            String host = URI.create(source).getAuthority();
            return host != null && host.equals(request.getHeader("Host"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static @Nullable SignedIn signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person ? person : null;
    }
}
