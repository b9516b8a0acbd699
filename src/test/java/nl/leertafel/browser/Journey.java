package nl.leertafel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.leertafel.support.TestDatabase;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A task of a person, done in a real browser on the running application with its demonstration. All journeys share one
 * application, so each makes what it changes. Ends with a failure when a page wrote an error to the console or asked
 * another host for something.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"leertafel.demo=true", "server.shutdown=immediate"})
@Import(RenderedViews.class)
@ContextConfiguration(initializers = TestDatabase.ForContext.class)
public abstract class Journey {
    private static final String ME = ".lt-masthead__me";

    /** Who signed in before need not do so again, nor fetch again what a browser keeps. */
    private static final Map<Known, Visit> KNOWN = new HashMap<>();

    private final List<Visit> strangers = new ArrayList<>();
    private final Set<Visit> known = new LinkedHashSet<>();

    @LocalServerPort
    private int port;

    protected final String base() {
        return "http://localhost:" + port;
    }

    protected final Page visit(Visitor visitor) {
        Visit visit = new Visit(base(), visitor);
        strangers.add(visit);
        return visit.open();
    }

    /** A window in which somebody of the demonstration is signed in, with their first page before them. */
    protected final Page signedIn(String email, Visitor visitor) {
        Visit visit = KNOWN.computeIfAbsent(new Known(base(), email, visitor), key -> new Visit(base(), visitor));
        known.add(visit);
        Page page = visit.open();
        String first = "/?lang=" + visitor.language();
        page.navigate(first);
        if (page.locator(ME).count() == 0) {
            signIn(page, email);
            page.navigate(first);
        }
        return page;
    }

    protected final void signIn(Page page, String email) {
        page.navigate("/login");
        page.locator("[name=username]").fill(email);
        page.locator("[name=password]").fill("leertafel");
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator(ME)).isVisible();
    }

    /** No accessibility violation, and nothing beside the screen; it takes JavaScript to look. */
    protected static void accessible(Page page, Visitor visitor) {
        if (!visitor.javaScript()) return;
        Assertions.assertThat(Axe.violations(page)).as(page.url()).isEmpty();
        Object beside = page.evaluate("document.documentElement.scrollWidth > innerWidth");
        Assertions.assertThat(beside)
                .as("%s is wider than its screen", page.url())
                .isEqualTo(false);
    }

    @AfterEach
    void nothingWentWrongOnTheWay() {
        List<String> faults = Stream.concat(strangers.stream(), known.stream())
                .flatMap(visit -> visit.faults().stream())
                .toList();
        strangers.forEach(Visit::close);
        strangers.clear();
        known.forEach(Visit::leave);
        known.clear();
        Assertions.assertThat(faults).isEmpty();
    }

    private record Known(String base, String email, Visitor visitor) {}
}
