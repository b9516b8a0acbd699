package nl.leertafel.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.CalendarComponent;
import nl.leertafel.browser.Journey;
import nl.leertafel.browser.Visitor;
import nl.leertafel.support.MailedLinks;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a session agreed: which ones really, whose it becomes, another day, and done from a mail. */
class PromiseJourneyTest extends Journey {
    private static final String OWNER = "bestuurder@voorbeeldstad.example";
    private static final Visitor AT_DESK = new Visitor(1280, "en", false);
    private static final Visitor ON_PHONE = new Visitor(360, "nl", true);

    @Autowired
    MailedLinks mails;

    @Test
    void a_promise_is_really_meant_handed_over_moved_and_done() throws IOException, ParserException {
        Page chair = signedIn("wethouder@voorbeeldstad.example", AT_DESK);
        String session = begun(chair);
        for (int number = 1; number <= 6; number++) agree(chair, session, "Zoek uit, nummer " + number);
        reallyMeant(chair, session);

        chair.locator("main a[href^='/actions/']", new Page.LocatorOptions().setHasText("nummer 4"))
                .first()
                .click();
        UUID action = UUID.fromString(Hands.idIn(chair, "actions"));
        Page owner = signedIn(OWNER, ON_PHONE);
        handOver(chair, Hands.nameOf(owner));
        moveByKeyboard(owner, action);
        doneFromAMail(action);
        owner.reload();
        assertThat(owner.locator("section[aria-labelledby=uitkomst]")).containsText("Het vervoer rijdt weer.");
        inTheCalendar(owner, action);
    }

    private static String begun(Page chair) {
        String session = Hands.plan(chair, Hands.table(chair), "Wat wij beloven");
        chair.locator("details:has(form[action$='/convocation']) > summary").click();
        chair.locator("[name=overruleReason]").fill("Wij kijken alleen naar wat wij beloofden.");
        Hands.press(chair, "/convocation");
        Hands.press(chair, "/opening");
        return session;
    }

    private static void agree(Page chair, String session, String what) {
        chair.navigate("/actions/new?session=" + session);
        chair.locator("[name=what]").fill(what);
        Hands.choose(chair, "select[name=owner]", Hands.nameOf(chair));
        Hands.press(chair, "/actions");
    }

    /** The sixth asks; one goes, two become one, three stay. */
    private static void reallyMeant(Page chair, String session) {
        assertThat(chair).hasURL(Pattern.compile("/actions/choice\\?session=" + session));
        Locator picks = chair.locator("select[name=picks]");
        assertThat(picks).hasCount(6);
        pick(picks.nth(0), "drop");
        pick(picks.nth(1), "merge");
        pick(picks.nth(2), "merge");
        Hands.press(chair, "/actions/choice");
        assertThat(chair.locator("#fouten a").first()).isVisible();
        chair.locator("[name=why]").fill("Dat weten wij al.");
        chair.locator("[name=merged]").fill("Zoek beide uit");
        Hands.press(chair, "/actions/choice");
        assertThat(chair).hasURL(Pattern.compile("/sessions/" + session + "$"));
        assertThat(chair.locator("main")).containsText("Zoek beide uit");
    }

    private static void pick(Locator select, String what) {
        select.selectOption(select.locator("option[value^='" + what + ":']").getAttribute("value"));
    }

    private static void handOver(Page chair, String heir) {
        chair.locator("#overdragen > summary").click();
        Hands.choose(chair, "select[name=heir]", heir);
        chair.locator("[name=note]").fill("Jij kent de vervoerder.");
        Hands.press(chair, "/owner");
        assertThat(chair.locator("section[aria-labelledby=veranderd]")).containsText("Jij kent de vervoerder.");
    }

    private static void moveByKeyboard(Page owner, UUID action) {
        owner.navigate("/actions/" + action);
        assertThat(owner.locator("section[aria-labelledby=gekregen]")).containsText("Jij kent de vervoerder.");
        owner.locator("details:has(form[action$='/due']) > summary").press("Enter");
        owner.locator("[name=due]").fill(LocalDate.now().plusWeeks(12).toString());
        owner.locator("[name=why]").focus();
        owner.keyboard().type("De vervoerder is op vakantie.");
        owner.keyboard().press("Tab");
        owner.keyboard().press("Enter");
        assertThat(owner.locator("section[aria-labelledby=veranderd]")).containsText("De vervoerder is op vakantie.");
        accessible(owner, ON_PHONE);
    }

    /** Nobody signs in, and looking alone changes nothing. */
    private void doneFromAMail(UUID action) {
        Page phone = visit(ON_PHONE);
        String mailed = mails.promise(OWNER, action);
        phone.navigate(mailed);
        phone.navigate(mailed);
        assertThat(phone.locator("main")).containsText("Zoek uit, nummer 4");
        Hands.press(phone, mailed);
        assertThat(phone.locator("#fouten a")).hasCount(1);
        phone.locator("[name=result]").fill("Het vervoer rijdt weer.");
        Hands.press(phone, mailed);
        assertThat(phone.locator("main [role=status] h1")).isVisible();
        assertThat(phone.locator(".lt-verdict")).containsText("Het vervoer rijdt weer.");
    }

    private static void inTheCalendar(Page owner, UUID action) throws IOException, ParserException {
        owner.navigate("/account/calendar");
        Hands.press(owner, "/account/calendar");
        String address = owner.locator(".lt-notice code").innerText().strip();
        String feed =
                owner.context().request().get(URI.create(address).getPath()).text();
        CalendarComponent todo = new CalendarBuilder()
                .build(new StringReader(feed)).getComponents("VTODO").stream()
                        .filter(one -> one.getRequiredProperty("UID").getValue().startsWith(action.toString()))
                        .findFirst()
                        .orElseThrow();
        Assertions.assertThat(todo.getRequiredProperty("STATUS").getValue()).isEqualTo("COMPLETED");
        Assertions.assertThat(todo.getRequiredProperty("SUMMARY").getValue()).contains("Zoek uit, nummer 4");
    }
}
