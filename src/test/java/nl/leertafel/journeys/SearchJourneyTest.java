package nl.leertafel.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leertafel.browser.Journey;
import nl.leertafel.browser.Visitor;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** (g) Somebody looks something up from wherever they are: with suggestions, and with a plain form. */
class SearchJourneyTest extends Journey {
    private static final String CHAIR = "wethouder@voorbeeldstad.example";
    private static final Visitor DESK = new Visitor(1280, "nl", true);

    static Stream<Visitor> visitors() {
        return Spread.deskWithScripts();
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void looks_something_up_from_any_page_and_opens_it(Visitor visitor) {
        Page chair = signedIn(CHAIR, visitor);
        chair.navigate("/actions");
        Locator box = chair.locator("#zoek");
        box.fill("wachtenn op diagnosse");
        box.press("Enter");
        assertThat(chair).hasURL(Pattern.compile("/search\\?q=wachtenn"));
        accessible(chair, visitor);

        chair.locator("#zoek").fill("wachten");
        chair.locator("main form button[type=submit]").click();
        assertThat(chair.locator(".lt-result mark").first())
                .hasText(Pattern.compile("wacht.*", Pattern.CASE_INSENSITIVE));
        Locator failures = chair.locator(".lt-facet[href*='kind=failure']");
        int count = Integer.parseInt(failures.locator(".lt-count").innerText().strip());
        failures.click();
        assertThat(chair.locator(".lt-result")).hasCount(count);
        accessible(chair, visitor);

        String first = chair.locator(".lt-result h3").first().innerText().strip();
        chair.locator(".lt-result h3 a").first().click();
        assertThat(chair.locator("h1")).hasText(first);
    }

    @Test
    void suggestions_are_chosen_with_the_keyboard_alone() {
        Page chair = signedIn(CHAIR, DESK);
        Locator box = chair.locator("#zoek");
        assertThat(box).hasAttribute("role", "combobox");
        box.focus();
        chair.keyboard().type("wacht");
        Locator list = chair.locator("#zoek-lijst [role=listbox]");
        assertThat(list).isVisible();
        assertThat(box).hasAttribute("aria-expanded", "true");
        assertThat(chair.locator("#zoek-stand")).hasText(Pattern.compile("suggesties"));
        accessible(chair, DESK);

        chair.keyboard().press("Escape");
        assertThat(list).isHidden();
        assertThat(box).hasValue("wacht");
        chair.keyboard().press("ArrowDown");
        assertThat(list).isVisible();
        Locator chosen = chair.locator("[role=option][aria-selected=true]");
        chair.keyboard().press("ArrowDown");
        Assertions.assertThat(box.getAttribute("aria-activedescendant")).isEqualTo(chosen.getAttribute("id"));
        chair.keyboard().press("ArrowUp");
        chair.keyboard().press("ArrowUp");
        assertThat(chosen).hasText(Pattern.compile("wacht"));
        chair.keyboard().press("Enter");
        assertThat(chair).hasURL(Pattern.compile("/search\\?q=wacht$"));
    }

    @Test
    void nobody_finds_what_is_of_another_table() {
        Page chair = signedIn(CHAIR, DESK);
        chair.navigate("/search?q=wachten");
        String mine = chair.locator(".lt-results").innerText();
        Page other = signedIn("daan.roelofsen@voorbeeldstad.example", DESK);
        other.navigate("/search?q=wachten");
        for (String title : chair.locator(".lt-result h3").allInnerTexts())
            assertThat(other.locator("main")).not().containsText(title);
        Assertions.assertThat(mine).isNotBlank();
    }
}
