package nl.leertafel.browser;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Says in a header of each answer which template wrote it, so that a test knows which ones it has not seen. */
@TestConfiguration
@Import(RenderedViews.Mishaps.class)
class RenderedViews {
    static final String HEADER = "X-View";

    /** Is asked for every view, and leaves all of them to the others. */
    @Bean
    ViewResolver notingView() {
        return RenderedViews::note;
    }

    private static @Nullable View note(String view, Locale locale) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                && request.getResponse() != null) request.getResponse().setHeader(HEADER, view);
        return null;
    }

    /** Ways to the pages that one sees only when something went wrong. */
    @Controller
    static class Mishaps {
        static final List<String> ADDRESSES =
                List.of("/mishap/rule", "/mishap/fault", "/mishap/nothing", "/mishap/403", "/mishap/418");

        @GetMapping("/mishap/{kind}")
        void meet(@PathVariable String kind, HttpServletResponse response) throws IOException {
            switch (kind) {
                case "rule" -> throw new RuleBroken("layout.problem.changedMeanwhile");
                case "fault" -> throw new IllegalStateException("A test asked for this");
                case "nothing" -> throw new NotFound("mishap", kind);
                default -> response.sendError(Integer.parseInt(kind));
            }
        }
    }
}
