package nl.leertafel.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leertafel.browser.Journey;
import nl.leertafel.browser.Visitor;
import nl.leertafel.support.MailedLinks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a failure at its table: two turn out to be one, one waits too long, one changes and practice says so. */
class FailureLifeJourneyTest extends Journey {
    private static final String CHAIR = "wethouder@voorbeeldstad.example";
    private static final Visitor AT_DESK = new Visitor(1280, "nl", true);
    private static final Visitor ON_PHONE = new Visitor(360, "nl", true);
    private static final Visitor WITHOUT_SCRIPTS = new Visitor(360, "en", false);

    @Autowired
    MailedLinks mails;

    @Test
    void two_that_are_the_same_become_one_and_part_again() {
        Page chair = signedIn(CHAIR, WITHOUT_SCRIPTS);
        List<String> stories = Hands.released(chair);
        String gone = named(chair, stories.get(0), "Wij laten kinderen op de bus wachten");
        String kept = named(chair, stories.get(1), "Wij laten kinderen buiten op een taxi wachten");
        merge(chair, gone, kept);
        chair.navigate("/failures/" + gone);
        assertThat(chair).hasURL(Pattern.compile("/failures/" + kept + "$"));
        assertThat(chair.locator(".lt-notice")).isVisible();
        assertThat(families(chair)).hasCount(2);

        Hands.press(chair, "/mergers/" + gone + "/removal");
        assertThat(families(chair)).hasCount(1);
        chair.navigate("/failures/" + gone);
        assertThat(chair.locator("h1")).hasText("Wij laten kinderen op de bus wachten");
        assertThat(families(chair)).hasCount(1);

        merge(chair, gone, kept);
        split(chair, kept, stories.get(0));
    }

    private static Locator families(Page page) {
        return page.locator("section[aria-labelledby=families] a[href^='/stories/']");
    }

    private static String named(Page page, String story, String statement) {
        page.navigate("/failures/new?story=" + story);
        return Hands.name(page, statement);
    }

    private static void merge(Page chair, String gone, String kept) {
        chair.navigate("/failures/" + gone);
        chair.locator("a[href$='/mergers/new']").click();
        chair.locator("main [name=q]").fill("taxi");
        chair.locator("main form[role=search] button").click();
        chair.locator("main a[href*='other=" + kept + "']").click();
        chair.locator("[name=keep][value='" + kept + "']").check();
        Hands.press(chair, "/failures/" + gone + "/mergers");
        assertThat(chair).hasURL(Pattern.compile("/failures/" + kept + "$"));
    }

    private static void split(Page chair, String whole, String story) {
        chair.navigate("/failures/" + whole + "/parts/new");
        Hands.press(chair, "/parts");
        assertThat(chair.locator("#fouten a")).hasCount(2);
        chair.locator("[name=statement]").fill("Wij zeggen niet wanneer de taxi komt");
        chair.locator("[name=stories][value='" + story + "']").check();
        Hands.press(chair, "/parts");
        assertThat(chair.locator("h1")).hasText("Wij zeggen niet wanneer de taxi komt");
        assertThat(families(chair)).hasAttribute("href", "/stories/" + story);
        String part = Hands.idIn(chair, "failures");
        chair.navigate("/failures/" + whole);
        assertThat(families(chair)).hasCount(1);
        chair.navigate("/failures/" + part);
        Hands.press(chair, "/parts/" + part + "/removal");
        assertThat(chair).hasURL(Pattern.compile("/failures/" + whole + "$"));
        assertThat(families(chair)).hasCount(2);
    }

    /** With the keyboard alone, but for the fields of a date. */
    @Test
    void what_waited_too_long_gets_another_owner_and_goes_higher() {
        Page chair = signedIn(CHAIR, AT_DESK);
        chair.navigate("/failures?status=open&escalated=yes");
        chair.locator("tbody th a").first().press("Enter");
        chair.locator("details:has(form[action$='/owner']) > summary").press("Enter");
        Locator owner = chair.locator("form[action$='/owner'] select");
        String before = owner.inputValue();
        owner.press(owner.locator("option:checked + option").count() > 0 ? "ArrowDown" : "ArrowUp");
        assertThat(owner).not().hasValue(before);
        chair.keyboard().press("Tab");
        chair.keyboard().type("De inkopers willen wel. Bel hen eerst.");
        chair.keyboard().press("Tab");
        chair.keyboard().press("Enter");
        assertThat(chair.locator(".lt-notice")).containsText("andere eigenaar");
        assertThat(chair.locator("section[aria-labelledby=thread]")).containsText("De inkopers willen wel.");

        chair.locator("details:has(form[action$='/level']) > summary").press("Enter");
        chair.locator("[name=higher]").press("ArrowDown");
        chair.keyboard().press("Tab");
        chair.keyboard().type("het ministerie van VWS");
        chair.locator("[name=raiseBy]").fill(LocalDate.now().plusWeeks(3).toString());
        chair.locator("form[action$='/level'] button").press("Enter");
        assertThat(chair.locator(".lt-notice")).containsText("hogerop");
        Locator action = chair.locator("section[aria-labelledby=afspraken] li a");
        assertThat(action.last()).containsText("het ministerie van VWS");
        accessible(chair, AT_DESK);
    }

    @Test
    void practice_says_with_one_tap_from_a_mail_that_it_is_gone() {
        Page chair = signedIn(CHAIR, AT_DESK);
        String statement = "Wij laten ouders zelf een taxi bellen";
        String address = "/failures/" + named(chair, Hands.released(chair).get(0), statement);
        Hands.choose(chair, "form[action$='/acknowledgement'] select", Hands.nameOf(chair));
        Hands.press(chair, address + "/acknowledgement");
        Hands.press(chair, address + "/work");
        chair.locator("[name=claim]").fill("De vervoerder belt nu zelf het gezin.");
        Hands.press(chair, address + "/claim");
        assertThat(chair.locator(".lt-notice")).containsText("praktijk");

        UUID failure = UUID.fromString(address.replace("/failures/", ""));
        for (String email : List.of("uitvoerder@voorbeeldstad.example", "inwoner@voorbeeldstad.example")) {
            Page phone = visit(ON_PHONE);
            String mailed = mails.answer(email, failure);
            phone.navigate(mailed);
            assertThat(phone.locator("main")).containsText(statement);
            Hands.press(phone, mailed, "NO");
            assertThat(phone.locator("main [role=status] h1")).isVisible();
        }
        chair.navigate(address);
        assertThat(chair.locator("main .lt-lead")).hasText("De praktijk bevestigt: dit gebeurt niet meer.");
        chair.navigate("/failures?status=resolved&q=ouders+zelf+een+taxi");
        assertThat(chair.locator("tbody th a[href='" + address + "']")).isVisible();
    }
}
