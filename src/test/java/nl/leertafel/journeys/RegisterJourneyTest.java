package nl.leertafel.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leertafel.browser.Journey;
import nl.leertafel.browser.Visitor;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** (d) The administrator looks for what nobody touched, opens one, and takes the list along. */
class RegisterJourneyTest extends Journey {
    static Stream<Visitor> visitors() {
        return Spread.phoneWithScripts();
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void the_administrator_filters_by_untouched_opens_one_and_downloads_the_list(Visitor visitor) {
        Page administrator = signedIn("beheerder@voorbeeldstad.example", visitor);
        administrator.navigate("/failures");
        Locator filter = administrator.locator("[name=untouched]");
        if (!filter.isVisible())
            administrator.locator("details.lt-filter > summary").click();
        filter.fill("3");
        filter.press("Enter");
        assertThat(administrator).hasURL(Pattern.compile("untouched=3"));
        String register = administrator.url();

        Locator titles = administrator.locator("tbody th a");
        int shown = titles.count();
        Assertions.assertThat(shown).isPositive();
        String first = titles.first().innerText().strip();
        titles.first().click();
        assertThat(administrator.locator("h1")).hasText(first);

        administrator.navigate(register);
        String list = download(administrator);
        Assertions.assertThat(list).startsWith("\uFEFF").contains(first);
        Assertions.assertThat(list.strip().lines().count()).isEqualTo(shown + 1L);
    }

    private static String download(Page page) {
        page.locator("details:has(a[href*='failures.csv']) > summary").click();
        return new String(Hands.download(page, "a[href*='failures.csv']"), StandardCharsets.UTF_8);
    }
}
