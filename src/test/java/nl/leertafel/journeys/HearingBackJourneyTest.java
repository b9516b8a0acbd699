package nl.leertafel.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leertafel.browser.Journey;
import nl.leertafel.browser.Visitor;
import nl.leertafel.support.MailedLinks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An author hears what came of a story, says how mail should come, and answers from a mail without signing in. */
class HearingBackJourneyTest extends Journey {
    private static final String AUTHOR = "uitvoerder@voorbeeldstad.example";
    private static final String FACILITATOR = "begeleider@voorbeeldstad.example";

    @Autowired
    MailedLinks mails;

    static Stream<Visitor> visitors() {
        return Spread.phoneWithScripts();
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void the_author_finds_news_on_the_first_page_and_what_came_of_it_with_the_story(Visitor visitor) {
        Page author = signedIn(AUTHOR, visitor);
        Locator news = author.locator("section[aria-labelledby=nieuws-verhalen]");
        assertThat(news).isVisible();
        if (news.locator("form").count() > 0) Hands.press(author, "/news/seen");
        assertThat(news.locator("li")).hasCount(0);

        String story = releasedOf(author);
        Page facilitator = signedIn(FACILITATOR, visitor);
        facilitator.navigate("/failures/new?story=" + story);
        Hands.name(facilitator, "Wij wachten op elkaar, keer " + story);

        author.navigate("/");
        assertThat(news.locator("li")).hasCount(1);
        accessible(author, visitor);
        author.navigate("/stories/" + story);
        Locator thread = author.locator("section[aria-labelledby=wat-ervan-kwam]");
        assertThat(thread.locator("li").first()).containsText("keer");
        assertThat(thread.locator("li.lt-thread--wait")).hasCount(1);
        author.navigate("/");
        assertThat(news.locator("li")).hasCount(0);
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void somebody_chooses_how_often_mail_comes(Visitor visitor) {
        Page author = signedIn(AUTHOR, visitor);
        author.navigate("/account");
        author.locator("a[href$='/account/notices']").click();
        author.locator("[name=cadence][value=AT_ONCE]").check();
        Hands.press(author, "/account/notices");
        assertThat(author.locator(".lt-notice")).isVisible();
        assertThat(author.locator("[name=cadence][value=AT_ONCE]")).isChecked();
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void a_link_in_a_mail_ends_mail_after_one_more_press(Visitor visitor) {
        Page window = visit(visitor);
        String link = mails.unsubscribe("inwoner@voorbeeldstad.example");
        window.navigate(link + "?lang=" + visitor.language());
        accessible(window, visitor);
        Hands.press(window, link);
        assertThat(window.locator("main form[action$='/undo']")).isVisible();
        Hands.press(window, "/undo");
        assertThat(window).hasURL(Pattern.compile("/unsubscribe/[\\w-]+$"));
        assertThat(window.locator("main form[action$='" + link + "']")).isVisible();
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void one_tap_from_a_mail_answers(Visitor visitor) {
        Page window = visit(visitor);
        String link = mails.answer(AUTHOR);
        window.navigate(link + "?lang=" + visitor.language());
        accessible(window, visitor);
        Hands.press(window, link, "OTHER");
        assertThat(window.locator(".lt-errors")).isVisible();
        window.locator("[name=words]").fill("Op vrijdag nog wel.");
        Hands.press(window, link, "OTHER");
        assertThat(window.locator("main [role=status] h1")).isVisible();
        assertThat(window.locator("main form")).hasCount(0);
        accessible(window, visitor);
    }

    /** One of hers about which something can be named, so that it is released. */
    private static String releasedOf(Page author) {
        author.navigate("/stories");
        List<String> addresses = author.locator("section[aria-labelledby=mijn] .lt-log a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        for (String address : addresses) {
            author.navigate(address);
            if (author.locator("a[href*='/failures/new?story=']").count() > 0) return Hands.idIn(author, "stories");
        }
        throw new AssertionError("no released story of the author");
    }
}
