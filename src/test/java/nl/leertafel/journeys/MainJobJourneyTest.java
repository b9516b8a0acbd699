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

/** From a draft in a car park to an agreement on somebody's name and a failure that practice says is gone. */
class MainJobJourneyTest extends Journey {
    private static final String HAPPENED = "De jongen zou op dinsdag naar de dagbehandeling. De taxi kwam niet.";

    static Stream<Visitor> visitors() {
        return Stream.of(
                new Visitor(1280, "nl", true),
                new Visitor(360, "nl", false),
                new Visitor(360, "en", true),
                new Visitor(1280, "en", false));
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void a_story_becomes_a_failure_an_agreement_and_a_change(Visitor visitor) {
        String mark = visitor.width() + visitor.language() + visitor.javaScript();
        String story = storyIsReturnedMendedAndReleased(visitor, "De taxi die niet reed " + mark);
        String session = aldermanConvenes(visitor, story, "Vervoer " + mark);
        String failure = sessionNamesAndAgrees(visitor, session, story, "Wij laten vervoer aan niemand over " + mark);
        practiceConfirms(visitor, failure);
    }

    /** (b) A draft, a break, a submission, a remark, a mended text, a release. */
    private String storyIsReturnedMendedAndReleased(Visitor visitor, String title) {
        Page author = signedIn("uitvoerder@voorbeeldstad.example", visitor);
        String story = Hands.draft(author, title, HAPPENED);
        author.navigate("/stories/" + story + "/write/happened");
        assertThat(author.locator("[name=happened]")).hasValue(HAPPENED);
        Hands.submit(author, story);

        Page reviewer = signedIn("privacytoetser@voorbeeldstad.example", visitor);
        reviewer.navigate("/reviews");
        reviewer.locator("main a[href$='/reviews/" + story + "']").first().click();
        reviewer.locator("button[formaction$='/return']").click();
        assertThat(reviewer.locator("#fouten")).isVisible();
        reviewer.locator("[name=remark]").fill("Noem de dag niet.");
        reviewer.locator("button[formaction$='/return']").click();

        author.navigate("/stories/" + story);
        assertThat(author.locator("main")).containsText("Noem de dag niet.");
        author.navigate("/stories/" + story + "/write/happened");
        Hands.answer(author, "happened", HAPPENED.replace("op dinsdag ", ""), "next");
        Hands.submit(author, story);
        Hands.release(reviewer, story);
        return story;
    }

    /** (a) Plans a session, puts the released story on its agenda, convenes; what is open comes by itself. */
    private String aldermanConvenes(Visitor visitor, String story, String theme) {
        Page alderman = signedIn("wethouder@voorbeeldstad.example", visitor);
        alderman.navigate("/stories/" + story);
        assertThat(alderman.locator("main")).containsText("De taxi kwam niet.");
        String table = alderman.locator(".lt-purpose a").getAttribute("href").replace("/tables/", "");
        String session = Hands.plan(alderman, table, story, theme);
        alderman.navigate("/sessions/" + session);
        Hands.press(alderman, "/sessions/" + session + "/convocation");
        assertThat(alderman.locator("form[action$='/opening']")).isVisible();
        assertThat(alderman.locator(".lt-agenda a[href^='/failures/']").first()).isVisible();
        assertThat(alderman.locator(".lt-agenda a[href^='/actions/']").first()).isVisible();
        return session;
    }

    /** (c) In the session the story is told, a failure is named from it, an action agreed; then it is closed. */
    private String sessionNamesAndAgrees(Visitor visitor, String session, String story, String statement) {
        Page facilitator = signedIn("begeleider@voorbeeldstad.example", visitor);
        facilitator.navigate("/sessions/" + session);
        Hands.press(facilitator, "/opening");
        Hands.press(facilitator, "/stories/" + story + "/telling");
        facilitator.navigate("/sessions/" + session);
        facilitator
                .locator("a[href^='/failures/new'][href*='" + story + "']")
                .first()
                .click();
        String failure = Hands.name(facilitator, statement);
        agree(facilitator, session, "Bel de vervoerder: " + statement);
        facilitator.navigate("/sessions/" + session);
        assertThat(facilitator.locator("main")).containsText(statement);
        Hands.press(facilitator, "/follow-up");
        everybodyWasThere(facilitator, session);
        close(visitor, session);
        return failure;
    }

    private void agree(Page facilitator, String session, String what) {
        facilitator.navigate("/sessions/" + session);
        facilitator
                .locator("a[href^='/actions/new'][href*='" + session + "']")
                .first()
                .click();
        facilitator.locator("[name=what]").fill(what);
        facilitator
                .locator("select[name=owner]")
                .selectOption(
                        facilitator.locator("select[name=owner] option").nth(1).getAttribute("value"));
        Hands.press(facilitator, "/actions");
        facilitator.navigate("/sessions/" + session);
        assertThat(facilitator.locator("main")).containsText(what);
    }

    private void everybodyWasThere(Page facilitator, String session) {
        facilitator.navigate("/sessions/" + session + "/attendance");
        for (Locator present :
                facilitator.locator("input[type=radio][value=PRESENT]").all()) present.check();
        Hands.press(facilitator, "/attendance");
    }

    private void close(Visitor visitor, String session) {
        Page alderman = signedIn("wethouder@voorbeeldstad.example", visitor);
        alderman.navigate("/sessions/" + session + "/closure");
        Locator carryOver = alderman.locator("input[type=checkbox][name=carryOver]");
        if (carryOver.count() > 0) carryOver.check();
        Locator reason = alderman.locator("[name=noNextReason]");
        if (reason.count() > 0) reason.fill("De volgende datum kiezen wij samen.");
        Hands.press(alderman, "/closure");
        assertThat(alderman).hasURL(Pattern.compile("/sessions/" + session + "$"));
        assertThat(alderman.locator("a[href$='/closure']")).hasCount(0);
    }

    /** (e) The owner may not confirm; two others, one of them from practice, may: then the failure is resolved. */
    private void practiceConfirms(Visitor visitor, String failure) {
        String address = "/failures/" + failure;
        Page alderman = signedIn("wethouder@voorbeeldstad.example", visitor);
        alderman.navigate(address);
        Hands.choose(alderman, "form[action$='/acknowledgement'] select", Hands.nameOf(alderman));
        Hands.press(alderman, address + "/acknowledgement");
        Hands.press(alderman, address + "/work");
        alderman.locator("[name=claim]").fill("De vervoerder belt nu zelf het gezin.");
        Hands.press(alderman, address + "/claim");

        Page boardMember = signedIn("bestuurder@voorbeeldstad.example", visitor);
        boardMember.navigate(address);
        Locator details = alderman.locator("details:has(form[action$='/owner']) > summary");
        if (details.count() > 0) details.first().click();
        Hands.choose(alderman, "form[action$='/owner'] select", Hands.nameOf(boardMember));
        Hands.press(alderman, address + "/owner");
        Hands.press(boardMember, address + "/confirmations", "false");
        assertThat(boardMember.locator("#fouten, main .lt-errors, main h1").first())
                .isVisible();
        boardMember.navigate(address);
        assertThat(boardMember.locator("form[action$='/confirmations']")).hasCount(0);

        for (String email : new String[] {"uitvoerder@voorbeeldstad.example", "inwoner@voorbeeldstad.example"}) {
            Page practice = signedIn(email, visitor);
            practice.navigate(address);
            Hands.press(practice, address + "/confirmations", "false");
        }
        alderman.navigate("/failures?status=resolved&q=" + "vervoer aan niemand over");
        assertThat(alderman.locator("main a[href^='" + address + "']").first()).isVisible();
    }
}
