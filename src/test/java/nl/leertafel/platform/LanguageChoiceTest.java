package nl.leertafel.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.leertafel.people.Languages;
import nl.leertafel.people.SignedIn;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

class LanguageChoiceTest {
    private final Languages languages = mock();
    private final LanguageChoice choice = new LanguageChoice(languages, "https://leertafel.example");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final SignedIn noor = new SignedIn(
            new Actor(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "Noor", Standing.MEMBER, Locale.ENGLISH),
            "noor@test.example",
            "Voorbeeldstad",
            false);

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void what_was_chosen_before_signing_in_becomes_the_account_s() {
        choice.preHandle(request("nl", null), response, this);
        assertThat(cookie()).isEqualTo("nl-chosen");
        MockHttpServletRequest signingIn = request(null, cookie());
        assertThat(choice.resolveLocale(signingIn)).isEqualTo(LanguageChoice.DUTCH);
        choice.remember(noor, signingIn, response);
        verify(languages).remember(noor.actor().accountId(), LanguageChoice.DUTCH);
        assertThat(cookie()).isEqualTo("nl");
    }

    @Test
    void what_the_browser_remembers_of_somebody_else_does_not() {
        choice.remember(noor, request(null, "nl"), response);
        verify(languages).remember(noor.actor().accountId(), Locale.ENGLISH);
        assertThat(cookie()).isEqualTo("en");
    }

    @Test
    void what_somebody_chooses_while_signed_in_is_theirs_at_once() {
        signIn();
        choice.preHandle(request("nl", "en"), response, this);
        verify(languages).remember(noor.actor().accountId(), LanguageChoice.DUTCH);
        assertThat(cookie()).isEqualTo("nl");
    }

    @Test
    void whoever_acts_speaks_the_language_of_the_page() {
        signIn();
        LocaleContextHolder.setLocale(LanguageChoice.DUTCH);
        assertThat(new ActingPerson().resolveArgument(mock(), null, mock(), null))
                .isEqualTo(noor.actor().speaking(LanguageChoice.DUTCH));
    }

    @Test
    void the_cookie_is_secure_when_people_come_by_https_also_where_a_proxy_ends_it() {
        choice.preHandle(request("nl", null), response, this);
        assertThat(Objects.requireNonNull(response.getCookie(LanguageChoice.COOKIE))
                        .getSecure())
                .isTrue();
    }

    private void signIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        noor, null, AuthorityUtils.createAuthorityList("SIGNED_IN")));
    }

    private static MockHttpServletRequest request(@Nullable String lang, @Nullable String cookie) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/login");
        if (lang != null) request.setParameter("lang", lang);
        if (cookie != null) request.setCookies(new Cookie(LanguageChoice.COOKIE, cookie));
        return request;
    }

    private String cookie() {
        String last = response.getHeaders("Set-Cookie")
                .get(response.getHeaders("Set-Cookie").size() - 1);
        return last.substring(last.indexOf('=') + 1, last.indexOf(';'));
    }
}
