package nl.leertafel.browser;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Says in a header of each answer which template wrote it, so that a test knows which ones it has not seen. */
@TestConfiguration
@Import(RenderedViews.Mishaps.class)
class RenderedViews implements WebMvcConfigurer, HandlerInterceptor {
    static final String HEADER = "X-View";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.getViewName() != null) response.setHeader(HEADER, page.getViewName());
    }

    /** Ways to the pages that one sees only when something went wrong. */
    @Controller
    static class Mishaps {
        static final List<String> ADDRESSES = List.of("/mishap/rule", "/mishap/fault", "/mishap/nothing");

        @GetMapping("/mishap/{kind}")
        String meet(@PathVariable String kind) {
            if (kind.equals("rule")) throw new RuleBroken("layout.problem.changedMeanwhile");
            if (kind.equals("fault")) throw new IllegalStateException("A test asked for this");
            throw new NotFound("mishap", kind);
        }
    }
}
