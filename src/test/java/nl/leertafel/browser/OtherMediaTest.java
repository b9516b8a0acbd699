package nl.leertafel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The main pages on paper, and in the colours that somebody's computer forces on them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherMediaTest extends Journey {
    private static final String CHAIR = "wethouder@voorbeeldstad.example";
    private static final int PAPER = 718; // a sheet of A4 between its margins
    private static final List<String> MAIN = List.of(
            "overview/today",
            "tables/show",
            "sessions/show",
            "sessions/list",
            "stories/show",
            "stories/list",
            "failures/show",
            "failures/list",
            "actions/show",
            "actions/list",
            "timeline/show");

    private final List<Seen> pages = new ArrayList<>();

    @BeforeAll
    void walk() {
        List<Seen> all = Walk.as(CHAIR, base(), List.of("/"));
        for (String view : MAIN)
            all.stream().filter(seen -> seen.view().equals(view)).findFirst().ifPresent(pages::add);
        assertThat(pages).hasSizeGreaterThan(8);
    }

    @Test
    void onPaperThereIsTheMatterAndNothingToClick() {
        List<String> faults = new ArrayList<>();
        Page window = signedIn(CHAIR, Visitor.AT_DESK);
        window.setViewportSize(PAPER, 1000);
        window.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (Seen seen : pages) {
            window.navigate(seen.address());
            if (width(window) > PAPER) faults.add(seen.view() + " is " + width(window) + " wide");
            for (String gone : List.of(".lt-masthead__nav", ".lt-footer", ".lt-crumbs", ".lt-demo"))
                if (window.locator(gone).count() > 0
                        && window.locator(gone).first().isVisible()) faults.add(seen.view() + " prints " + gone);
            hidden(window, "main h1, main section:not(.lt-noprint) h2, main table td, main ol.lt-agenda > li")
                    .forEach(what -> faults.add(seen.view() + " does not print " + what));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void inForcedColoursEverythingIsThere() {
        List<String> faults = new ArrayList<>();
        Page window = signedIn(CHAIR, Visitor.AT_DESK);
        window.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        for (Seen seen : pages) {
            window.navigate(seen.address());
            hidden(window, "main h1, main h2, .lt-masthead__nav a, main table td")
                    .forEach(what -> faults.add(seen.view() + " hides " + what));
            if (Boolean.TRUE.equals(window.evaluate(LOST))) faults.add(seen.view() + " has beads that nobody sees");
            window.setViewportSize(320, 800);
            if (width(window) > 320)
                faults.add(seen.view() + " is too wide for a screen of 320: " + Inspection.tooWide(window));
            window.setViewportSize(1280, 800);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aWordAsLongAsALineWidensNoPage() {
        List<String> faults = new ArrayList<>();
        Page window = signedIn(CHAIR, Visitor.AT_DESK);
        window.setViewportSize(320, 800);
        for (Seen seen : pages) {
            window.navigate(seen.address());
            if (window.evaluate(WIDENED) instanceof List<?> widened)
                widened.forEach(what -> faults.add(seen.view() + " is widened by a long word for " + what));
        }
        assertThat(faults).isEmpty();
    }

    /** Puts a long word in each place where a text stands, other than the product's own short words, and tells where it was too much. */
    private static final String WIDENED = """
        () => {
            const own = 'svg, button, time, thead, option, legend, label, h2, .lt-sr, .lt-num, .lt-marks, '
                + '.utrecht-button-link, td[data-column]:not([data-column=owner], [data-column=table], [data-column=workaround])';
            const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
            const places = [];
            while (texts.nextNode())
                if (texts.currentNode.data.trim() && !texts.currentNode.parentElement.closest(own)) places.push(texts.currentNode);
            return places.filter(place => {
                const before = place.data;
                place.data = 'Verantwoordingslast'.repeat(3);
                const wide = document.documentElement.scrollWidth > 320;
                place.data = before;
                return wide;
            }).map(place => place.data.trim());
        }\
        """;

    /** A mark that is neither filled nor drawn in another colour than what is behind it. */
    private static final String LOST = """
        () => {
            const behind = getComputedStyle(document.body).backgroundColor;
            return [...document.querySelectorAll('.lt-marks circle, .lt-seat')].some(mark => {
                const look = getComputedStyle(mark);
                return [look.fill, look.stroke].every(colour => colour === 'none' || colour === behind);
            });
        }\
        """;

    private static List<String> hidden(Page window, String what) {
        return window.locator(what).all().stream()
                .filter(part -> !part.isVisible() && !inside(part, "details, .lt-noprint, .lt-sr"))
                .map(part -> part.textContent().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static boolean inside(Locator part, String around) {
        return Boolean.TRUE.equals(part.evaluate("(part, around) => part.closest(around) !== null", around));
    }

    private static int width(Page window) {
        return ((Number) window.evaluate("document.documentElement.scrollWidth")).intValue();
    }
}
