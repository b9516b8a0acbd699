package nl.leertafel.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Drops the control characters that sometimes come along with pasted text, from every field and every address: PostgreSQL
 * refuses one of them and spreadsheets refuse all, and nobody sees them. Tabs and line ends stay.
 */
@Component
class StorableText extends OncePerRequestFilter implements Ordered {
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");

    /** Right after {@link UnreadableForms}: signing in looks for what was typed as well. */
    @Override
    public int getOrder() {
        return SessionRepositoryFilter.DEFAULT_ORDER + 2;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Storable(request), response);
    }

    private static final class Storable extends HttpServletRequestWrapper {
        Storable(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String value = super.getParameter(name);
            return value == null ? null : storable(value);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] values = super.getParameterValues(name);
            return values == null ? null : storable(values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> fields = new LinkedHashMap<>();
            super.getParameterMap().forEach((name, values) -> fields.put(name, storable(values)));
            return Collections.unmodifiableMap(fields);
        }

        private static String[] storable(String[] values) {
            return Arrays.stream(values).map(Storable::storable).toArray(String[]::new);
        }

        private static String storable(String value) {
            return CONTROL.matcher(value).replaceAll("");
        }
    }
}
