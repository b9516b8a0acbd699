package nl.leertafel.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leertafel.browser.Journey;
import nl.leertafel.browser.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A signal from a car park, with a number and a date in it, until the author writes on. */
class SignalJourneyTest extends Journey {
    private static final String AUTHOR = "uitvoerder@voorbeeldstad.example";
    private static final String TYPED = "Ik belde 06 12345678. Op 12 maart 2026 kwam er niemand.";

    static Stream<Visitor> visitors() {
        return Spread.phoneWithScripts();
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void a_signal_is_given_in_one_page(Visitor visitor) {
        Page page = signedIn(AUTHOR, visitor);
        page.locator("main a[href='/signals/new']").click();
        accessible(page, visitor);
        fill(page);
        send(page);
        assertThat(page.locator("#fouten")).isVisible();
        assertThat(page.locator("[name=happened]")).hasValue(TYPED);
        assertThat(page.locator(".lt-finding mark").first()).hasText("06 12345678");
        accessible(page, visitor);

        press(page, "button[value^='instead.happened.']");
        assertThat(page.locator("[name=happened]")).not().hasValue(Pattern.compile("12345678"));
        Locator date = page.locator(".lt-finding", new Page.LocatorOptions().setHasText("12 maart 2026"));
        date.locator("summary").click();
        date.locator("select").selectOption("ALTERED");
        page.waitForNavigation(() -> date.locator("button[value^='confirm.']").click());
        assertThat(page.locator(".lt-finding--block")).hasCount(0);
        send(page);
        assertThat(page).hasURL(Pattern.compile("/tips$"));
        accessible(page, visitor);
        press(page, "form[action$='/submission'] button");
        assertThat(page).hasURL(Pattern.compile("/submitted$"));

        String story = Hands.idIn(page, "stories");
        page.navigate("/stories/" + story);
        press(page, "form[action$='/taking-back'] button");
        assertThat(page).hasURL(Pattern.compile("/check$"));
        accessible(page, visitor);
        page.navigate("/stories/" + story + "/write/went-well");
        Hands.answer(page, "wentWell", "De juf belde zelf.", "next");
        assertThat(page).hasURL(Pattern.compile("/write/got-stuck$"));
    }

    /** In a story: each question shows what was found, and the check lists what is still open. */
    @ParameterizedTest
    @MethodSource("visitors")
    void what_is_still_open_is_listed_before_a_story_is_sent(Visitor visitor) {
        Page page = signedIn(AUTHOR, visitor);
        String story = Hands.draft(page, "De taxi die niet reed", TYPED);
        page.navigate("/stories/" + story + "/write/happened");
        assertThat(page.locator("[name=happened]")).hasValue(Pattern.compile("●●●"));
        accessible(page, visitor);
        page.navigate("/stories/" + story + "/spots");
        accessible(page, visitor);
        press(page, "button[value^='instead.happened.']");
        press(page, "button[value^='instead.happened.']");
        assertThat(page.locator(".lt-finding")).hasCount(0);
        Hands.submit(page, story);
    }

    private static void fill(Page page) {
        Locator tables = page.locator("input[type=radio][name=tableId]");
        if (tables.count() > 0) tables.first().check();
        page.locator("[name=title]").fill("Weer geen taxi");
        page.locator("[name=happened]").fill(TYPED);
        page.locator("[name=consent][value=PARENTS]").check();
        page.locator("[name=recognisable][value=UNSURE]").check();
    }

    private static void send(Page page) {
        press(page, "form[action$='/signals'] .lt-actions button[type=submit]");
    }

    private static void press(Page page, String button) {
        page.waitForNavigation(() -> page.locator(button).first().click());
    }
}
