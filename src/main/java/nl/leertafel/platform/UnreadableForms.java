package nl.leertafel.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import nl.leertafel.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A form that is larger than the server reads, or that broke off on its way, counts as one in which nothing was typed. It
 * lacks the token against forgery, so that {@link ReturningForms} shows it again, with what was wrong.
 */
@Component
class UnreadableForms extends OncePerRequestFilter implements Ordered {
    /** Request attribute of a form that could not be read. */
    static final String UNREADABLE = UnreadableForms.class.getName() + ".unreadable";

    private static final Logger LOG = LoggerFactory.getLogger(UnreadableForms.class);

    @Override
    public int getOrder() {
        return SessionRepositoryFilter.DEFAULT_ORDER + 1;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean readable = request.getAttribute(UNREADABLE) == null && isReadable(request);
        chain.doFilter(readable ? request : new Unread(request), response);
    }

    /** The page that says what went wrong would try to read it again. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static boolean isReadable(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())) return true;
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException e) { // by which the server refuses to read on
            LOG.info("A form for {} could not be read", request.getRequestURI());
            request.setAttribute(UNREADABLE, true);
            return false;
        }
    }

    private static final class Unread extends HttpServletRequestWrapper {
        private final Map<String, String[]> fields =
                Map.of("submission", new String[] {Ids.next().toString()});

        Unread(HttpServletRequest request) {
            super(request);
        }

        /** Nothing that has parts. */
        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = getParameterValues(name);
            return values == null ? null : values[0];
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return fields;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(fields.keySet());
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return fields.get(name);
        }
    }
}
