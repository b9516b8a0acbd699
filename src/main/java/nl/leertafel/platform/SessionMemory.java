package nl.leertafel.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.session.Session;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Remembers the session for the time of one request, which Spring Session would read again when the request ends. For
 * static files it is not read at all.
 */
@Component
class SessionMemory extends OncePerRequestFilter implements Ordered {
    private static final Pattern STATIC = Pattern.compile("/(css|js|img|vendor|webjars)/.*|/favicon\\..*");

    /** By which {@link SessionRepositoryFilter} knows that it has nothing to do. */
    private static final String DONE = SessionRepositoryFilter.class.getName() + ".FILTERED";

    private final ThreadLocal<@Nullable Map<String, Session>> remembered = new ThreadLocal<>();

    @Override
    public int getOrder() {
        return SessionRepositoryFilter.DEFAULT_ORDER - 1;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (STATIC.matcher(path).matches()) request.setAttribute(DONE, true);
        remembered.set(new HashMap<>());
        try {
            chain.doFilter(request, response);
        } finally {
            remembered.remove();
        }
    }

    @Nullable
    Session recall(String id) {
        Map<String, Session> sessions = remembered.get();
        return sessions == null ? null : sessions.get(id);
    }

    void remember(Session session) {
        Map<String, Session> sessions = remembered.get();
        if (sessions == null) return;
        sessions.values().removeIf(other -> other == session);
        sessions.put(session.getId(), session);
    }

    void forget(String id) {
        Map<String, Session> sessions = remembered.get();
        if (sessions != null) sessions.remove(id);
    }
}
