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
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
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

    private static final String CHOSEN = LanguageChoice.class.getName();

    private final Languages languages;

    LanguageChoice(Languages languages) {
        this.languages = languages;
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
        if (response == null || locale == null) return;
        request.setAttribute(CHOSEN, locale);
        ResponseCookie cookie = ResponseCookie.from(COOKIE, locale.getLanguage())
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(Duration.ofDays(365))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        supported(request.getParameter("lang")).ifPresent(language -> {
            setLocale(request, response, language);
            Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
            if (authentication != null && authentication.getPrincipal() instanceof SignedIn person)
                languages.remember(person.actor().accountId(), language);
        });
        return true;
    }

    /** Somebody signed in: what they chose just now is theirs from now on, else what they chose before holds here. */
    void remember(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        Optional<Locale> chosen = fromCookie(request);
        if (chosen.isPresent()) languages.remember(person.actor().accountId(), chosen.get());
        else setLocale(request, response, person.actor().language());
    }

    private static Optional<Locale> fromCookie(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return supported(cookie == null ? null : cookie.getValue());
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
