package nl.leertafel.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leertafel.browser.Journey;
import nl.leertafel.browser.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody claims a rule, an official finds it in the law, and whoever claims it again finds the answer. */
class RuleCheckJourneyTest extends Journey {
    static Stream<Visitor> visitors() {
        return Spread.deskWithScripts();
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void a_claimed_rule_is_checked_and_found_again(Visitor visitor) {
        String claim = "Een jongere mag pas later zelf kiezen %s en %s"
                .formatted(visitor.width() > 500 ? "hoe" : "wanneer", visitor.javaScript() ? "met wie" : "waar");
        Page frontline = signedIn("uitvoerder@voorbeeldstad.example", visitor);
        String check = claimed(frontline, visitor, claim);
        Hands.choose(frontline, "select[name=official]", "Esra Demirel");
        frontline.locator("[name=due]").fill(LocalDate.now().plusWeeks(1).toString());
        Hands.press(frontline, "/request");
        assertThat(frontline.locator(".lt-notice")).isVisible();

        Page official = signedIn("esra.demirel@voorbeeldstad.example", visitor);
        official.locator(".lt-task", new Page.LocatorOptions().setHasText(claim))
                .locator("a")
                .last()
                .click();
        assertThat(official.locator("h1")).containsText(claim);
        accessible(official, visitor);
        ruleByKeyboard(official);
        accessible(official, visitor);
        assertThat(official.locator(".lt-verdict a"))
                .hasAttribute("href", "https://wetten.overheid.nl/jci1.3:c:BWBR0034925&artikel=7.3.4");

        Page resident = signedIn("inwoner@voorbeeldstad.example", visitor);
        foundAgain(resident, visitor, claim, check);
        assertThat(resident.locator(".lt-verdict")).containsText("Vanaf twaalf jaar beslist een jongere mee.");
    }

    /** Returns its id. */
    private static String claimed(Page page, Visitor visitor, String claim) {
        page.navigate("/rule-checks");
        accessible(page, visitor);
        page.locator("main a[href$='/rule-checks/new']").first().click();
        page.locator("#claim").fill(claim);
        page.locator("select[name=claimant]").selectOption("BOARD_MEMBER");
        send(page);
        if (page.locator("#claim").count() > 0) send(page); // without JavaScript similar ones are shown now
        assertThat(page.locator("h1")).containsText(claim);
        accessible(page, visitor);
        return Hands.idIn(page, "rule-checks");
    }

    private static void send(Page page) {
        page.locator("main form[action$='/rule-checks'] button[type=submit]").click();
        page.waitForLoadState();
    }

    private static void ruleByKeyboard(Page page) {
        page.locator("[name=verdict][value=LAW]").press("Space");
        page.locator("[name=finding]").focus();
        page.keyboard().type("Vanaf twaalf jaar beslist een jongere mee.");
        page.keyboard().press("Tab");
        page.keyboard().type("is tevens de toestemming van de jeugdige vereist");
        page.locator("[name=law]").selectOption("BWBR0034925");
        page.locator("[name=article]").focus();
        page.keyboard().type("artikel 7.3.4");
        page.keyboard().press("Enter");
        assertThat(page.locator(".lt-verdict__word")).isVisible();
    }

    private static void foundAgain(Page page, Visitor visitor, String claim, String check) {
        page.navigate("/rule-checks/new");
        page.locator("#claim").pressSequentially(claim.replace("Een jongere", "Een kind"));
        if (!visitor.javaScript()) {
            page.locator("select[name=claimant]").selectOption("elsewhere");
            send(page);
        }
        Locator found = page.locator("#similar a[href$='" + check + "']");
        assertThat(found).isVisible();
        accessible(page, visitor);
        page.navigate(found.getAttribute("href")); // a click would first be asked about what was typed
        assertThat(page).hasURL(Pattern.compile(check));
    }
}
