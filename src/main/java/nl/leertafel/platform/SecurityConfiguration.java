package nl.leertafel.platform;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * Signing in, sessions and headers. Who may do what is not decided here: each service looks things up through what the
 * person may see.
 */
@Configuration
class SecurityConfiguration {
    /** What internet.nl asks for: no unsafe-*, no data:, no other host. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";

    private static final String[] OPEN = {
        "/login",
        "/signed-out",
        "/welcome/*",
        "/setup/*",
        "/unsubscribe/**",
        "/answer/*",
        "/reminders/**",
        "/calendar/*",
        "/help",
        "/error",
        "/actuator/health",
        "/css/**",
        "/js/**",
        "/img/**",
        "/vendor/**",
        "/webjars/**",
        "/favicon.ico"
    };

    private static final RequestMatcher ENDING_MAIL =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/unsubscribe/*");

    private final boolean overTls;

    SecurityConfiguration(@Value("${leertafel.address}") String address) {
        this.overTls = address.startsWith("https:");
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http, ReturningForms forms, SecurityContextRepository contexts)
            throws Exception {
        http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .securityContext(context -> context.securityContextRepository(contexts))
                .formLogin(
                        form -> form.loginPage("/login").successHandler(forms).failureHandler(forms))
                .logout(logout -> logout.logoutSuccessUrl("/login?ended").deleteCookies(LanguageChoice.COOKIE))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(forms).accessDeniedHandler(forms))
                // an anonymous visitor leaves nothing behind here: the address they wanted is in a cookie of theirs
                .requestCache(cache -> cache.requestCache(wantedPage()))
                // a mail program presses the button of RFC 8058 without ever having seen a page
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens()).ignoringRequestMatchers(ENDING_MAIL));
        headers(http);
        return http.build();
    }

    private void headers(HttpSecurity http) throws Exception {
        http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                // behind a proxy that ends TLS the request itself does not know
                .httpStrictTransportSecurity(hsts -> hsts.requestMatcher(request -> overTls))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(
                        "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()")));
    }

    private CookieRequestCache wantedPage() {
        CookieRequestCache wanted = new CookieRequestCache();
        wanted.setCookieCustomizer(cookie -> cookie.setSecure(overTls));
        wanted.setRequestMatcher(
                request -> "GET".equals(request.getMethod()) && request.getHeader("HX-Request") == null);
        return wanted;
    }

    /** In a cookie and not in the session, so that a form outlives the session in which it was opened. */
    private CookieCsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(overTls ? "__Host-CSRF" : "CSRF");
        tokens.setCookieCustomizer(
                cookie -> cookie.secure(overTls).sameSite("Lax").path("/"));
        return tokens;
    }

    @Bean
    CookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(overTls ? "__Host-SESSION" : "SESSION");
        cookie.setUseSecureCookie(overTls);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Argon2id with 19 MiB, two passes, one lane: the first choice of the OWASP password storage cheat sheet. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }
}
