package nl.leertafel.stories;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** No page of this module stays behind in a browser: who signs in there next shall not find a story. */
@ControllerAdvice(basePackageClasses = NeverKept.class)
class NeverKept {
    @ModelAttribute
    void neverKeptByBrowsers(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
