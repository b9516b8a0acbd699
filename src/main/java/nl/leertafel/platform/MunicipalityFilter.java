package nl.leertafel.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.leertafel.people.SignedIn;
import nl.leertafel.shared.MunicipalityScope;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Names the municipality of the signed-in person for the transactions of a request. Comes after the security filters. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class MunicipalityFilter extends OncePerRequestFilter {
    private final MunicipalityScope scope;

    MunicipalityFilter(MunicipalityScope scope) {
        this.scope = scope;
    }

    /** Static files need no session, so nobody asks for it. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI()
                .substring(request.getContextPath().length())
                .matches("/(css|js|img|vendor|webjars|actuator)/.*");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SignedIn person = ActingPerson.signedIn();
        if (person == null) {
            chain.doFilter(request, response);
            return;
        }
        Thrown thrown = scope.within(person.actor().municipalityId(), () -> {
            try {
                chain.doFilter(request, response);
                return new Thrown(null, null);
            } catch (IOException e) {
                return new Thrown(e, null);
            } catch (ServletException e) {
                return new Thrown(null, e);
            }
        });
        thrown.again();
    }

    /** Checked exceptions, brought out of the scope. */
    private record Thrown(
            @Nullable IOException io, @Nullable ServletException servlet) {
        void again() throws IOException, ServletException {
            if (io != null) throw io;
            if (servlet != null) throw servlet;
        }
    }
}
