package nl.leertafel.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import nl.leertafel.people.Languages;
import nl.leertafel.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Dutch or English: what was chosen with {@code ?lang=}, else what the account remembers, else what the browser prefers,
 * else Dutch. A cookie carries the choice, so that no request asks the database for it.
 */
@Component("localeResolver")
class LanguageChoice implements LocaleResolver, HandlerInterceptor {
    static final String COOKIE = "LANGUAGE";
    static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** Marks a choice that still has to become somebody's own. */
    private static final String BEFORE_SIGNING_IN = "-chosen";

    private static final String CHOSEN = LanguageChoice.class.getName();

    private final Languages languages;
    private final boolean overTls;

    LanguageChoice(Languages languages, @Value("${leertafel.address}") String address) {
        this.languages = languages;
        this.overTls = address.startsWith("https:");
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(CHOSEN) instanceof Locale chosen) return chosen;
        return supported(request.getParameter("lang"))
                .or(() -> fromCookie(request))
                .orElseGet(() -> preferred(request));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null && locale != null) keep(request, response, locale, locale.getLanguage());
    }

    private void keep(HttpServletRequest request, HttpServletResponse response, Locale locale, String value) {
        request.setAttribute(CHOSEN, locale);
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .secure(overTls)
                .sameSite("Lax")
                .maxAge(Duration.ofDays(365))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        supported(request.getParameter("lang")).ifPresent(language -> {
            SignedIn person = ActingPerson.signedIn();
            if (person == null) keep(request, response, language, language.getLanguage() + BEFORE_SIGNING_IN);
            else remember(person, language, request, response);
        });
        return true;
    }

    /**
     * Somebody signed in: what they chose on the way is theirs from now on, else what they chose before holds here. What
     * the browser remembers of whoever was signed in before is not a choice of theirs.
     */
    void remember(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        String cookie = cookie(request);
        Optional<Locale> chosen = cookie.endsWith(BEFORE_SIGNING_IN) ? fromCookie(request) : Optional.empty();
        remember(person, chosen.orElse(person.actor().language()), request, response);
    }

    private void remember(SignedIn person, Locale language, HttpServletRequest request, HttpServletResponse response) {
        setLocale(request, response, language);
        languages.remember(person.actor().accountId(), language);
    }

    private static Optional<Locale> fromCookie(HttpServletRequest request) {
        return supported(cookie(request).replace(BEFORE_SIGNING_IN, ""));
    }

    private static String cookie(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? "" : cookie.getValue();
    }

    private static Locale preferred(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) return DUTCH;
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> supported(locale.getLanguage()).stream())
                .findFirst()
                .orElse(DUTCH);
    }

    private static Optional<Locale> supported(@Nullable String language) {
        if (language == null) return Optional.empty();
        return switch (language) {
            case "nl" -> Optional.of(DUTCH);
            case "en" -> Optional.of(Locale.ENGLISH);
            default -> Optional.empty();
        };
    }
}
