package nl.leertafel.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leertafel.browser.Journey;
import nl.leertafel.browser.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a privacy reviewer and an author do with a story between them. */
class ReviewJourneyTest extends Journey {
    private static final String AUTHOR = "uitvoerder@voorbeeldstad.example";
    private static final String REVIEWER = "privacytoetser@voorbeeldstad.example";
    private static final String HAPPENED = "De jongen stond al buiten. De taxi kwam niet.";
    private static final String BETTER = "Het kind stond al buiten. De taxi kwam niet.";

    static Stream<Visitor> visitors() {
        return Spread.deskWithScripts();
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void other_words_are_suggested_and_accepted_and_a_release_is_taken_back(Visitor visitor) {
        Page author = signedIn(AUTHOR, visitor);
        String story = submitted(author, "Andere woorden " + mark(visitor));
        Page reviewer = signedIn(REVIEWER, visitor);
        suggest(reviewer, story, visitor);
        reviewer.locator("[name=remark]").fill("Kijk naar mijn voorstel.");
        reviewer.locator("button[formaction$='/return']").click();
        assertThat(reviewer).hasURL(Pattern.compile("/reviews$"));

        author.navigate("/stories/" + story);
        author.locator("a[href$='/stories/" + story + "/edits']").first().click();
        assertThat(author.locator(".lt-compare ins")).containsText("Het kind");
        accessible(author, visitor);
        author.locator("form[action$='/acceptance'] button").click();
        assertThat(author.locator("form[action$='/acceptance']")).hasCount(0);
        Hands.submit(author, story);

        reviewer.navigate("/reviews/" + story);
        assertThat(reviewer.locator("main")).containsText(BETTER);
        Hands.press(reviewer, "/reviews/" + story + "/release");
        Hands.press(reviewer, "/reviews/" + story + "/recall");
        assertThat(reviewer).hasURL(Pattern.compile("/reviews/" + story + "$"));
        Hands.press(reviewer, "/reviews/" + story + "/release");
        reviewer.navigate("/reviews");
        assertThat(reviewer.locator("main a[href$='/reviews/" + story + "']")).hasCount(0);
    }

    private void suggest(Page reviewer, String story, Visitor visitor) {
        reviewer.navigate("/reviews");
        reviewer.locator("main a[href$='/reviews/" + story + "']").first().click();
        reviewer.locator("main a[href$='/edits/happened']").click();
        assertThat(reviewer.locator("[name=proposed]")).hasValue(HAPPENED);
        Hands.press(reviewer, "/edits/happened");
        assertThat(reviewer.locator("#fouten")).isVisible();
        reviewer.locator("[name=proposed]").fill(BETTER);
        reviewer.locator("[name=why]").fill("Jongen of meisje doet er niet toe.");
        Hands.press(reviewer, "/edits/happened");
        assertThat(reviewer.locator(".lt-difference ins")).containsText("Het kind");
        accessible(reviewer, visitor);
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void a_story_is_refused_kindly_and_another_begins_from_it(Visitor visitor) {
        Page author = signedIn(AUTHOR, visitor);
        String story = submitted(author, "Een klacht " + mark(visitor));
        Page reviewer = signedIn(REVIEWER, visitor);
        reviewer.navigate("/reviews/" + story);
        reviewer.locator("main a[href$='/refusal']").click();
        Hands.press(reviewer, "/refusal");
        assertThat(reviewer.locator("#fouten a")).hasCount(2);
        accessible(reviewer, visitor);
        reviewer.locator("[name=reason][value=COMPLAINT]").check();
        reviewer.locator("[name=remark]").fill("Dank je dat je dit opschreef.");
        Hands.press(reviewer, "/refusal");
        assertThat(reviewer).hasURL(Pattern.compile("/reviews$"));

        author.navigate("/stories/" + story);
        assertThat(author.locator("main")).containsText("Dank je dat je dit opschreef.");
        accessible(author, visitor);
        Hands.press(author, "/stories/" + story + "/copy");
        assertThat(author).hasURL(Pattern.compile("/check$"));
        assertThat(author.locator("main")).containsText(HAPPENED);
    }

    private static String submitted(Page author, String title) {
        String story = Hands.draft(author, title, HAPPENED);
        Hands.submit(author, story);
        return story;
    }

    private static String mark(Visitor visitor) {
        return visitor.width() + visitor.language() + visitor.javaScript();
    }
}
