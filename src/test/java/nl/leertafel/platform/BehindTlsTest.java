package nl.leertafel.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import jakarta.servlet.Filter;
import java.util.Arrays;
import java.util.Map;
import nl.leertafel.people.Languages;
import nl.leertafel.shared.MunicipalityScope;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

/** A proxy ends TLS, so that the request itself comes in clear: what counts is the address that people use. */
class BehindTlsTest {
    @Test
    void with_an_address_of_https_browsers_come_by_https_only_and_cookies_are_secure() throws Exception {
        MockHttpServletResponse response = asked("https://leertafel.example");
        assertThat(response.getHeader("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(response.getCookies()).isNotEmpty().allMatch(cookie -> cookie.getSecure());
    }

    @Test
    void with_an_address_of_http_they_do_not() throws Exception {
        MockHttpServletResponse response = asked("http://localhost:8080");
        assertThat(response.containsHeader("Strict-Transport-Security")).isFalse();
        assertThat(Arrays.stream(response.getCookies())).isNotEmpty().noneMatch(cookie -> cookie.getSecure());
    }

    /** A page for which one has to sign in, so that it is kept in a cookie which page that was. */
    private static MockHttpServletResponse asked(String address) throws Exception {
        try (AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext()) {
            context.setServletContext(new MockServletContext());
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test", Map.of("leertafel.address", address)));
            context.register(Security.class, SecurityConfiguration.class, ReturningForms.class, LanguageChoice.class);
            context.refresh();
            MockHttpServletResponse response = new MockHttpServletResponse();
            context.getBean("springSecurityFilterChain", Filter.class)
                    .doFilter(new MockHttpServletRequest("GET", "/tables"), response, new MockFilterChain());
            return response;
        }
    }

    @EnableWebSecurity
    static class Security {
        @Bean
        MunicipalityScope scope() {
            return new MunicipalityScope();
        }

        @Bean
        Languages languages() {
            return mock();
        }
    }
}
