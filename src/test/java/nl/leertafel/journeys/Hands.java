package nl.leertafel.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** What people do on the pages, one thing after the other. */
final class Hands {
    private Hands() {}

    /** The part of an address that says which thing it is. */
    static String idIn(Page page, String kind) {
        var id = Pattern.compile("/" + kind + "/([0-9a-f-]{36})").matcher(page.url());
        if (!id.find()) throw new AssertionError("no " + kind + " at " + page.url());
        return id.group(1);
    }

    static void press(Page page, String formAction) {
        page.locator("form[action$='" + formAction + "'] button[type=submit]")
                .first()
                .click();
    }

    static void press(Page page, String formAction, String value) {
        page.locator("form[action$='" + formAction + "'] button[value='" + value + "']")
                .click();
    }

    /** Answers a question of the story form and goes where the button leads. */
    static void answer(Page page, String field, String text, String button) {
        page.locator("[name=" + field + "]").fill(text);
        page.waitForNavigation(() ->
                page.locator("button[name=go][value=" + button + "]").last().click());
    }

    /** Begins a story and saves it as a draft after two answers; returns its id. */
    static String draft(Page author, String title, String happened) {
        author.navigate("/stories/new");
        Locator tables = author.locator("input[type=radio][name=tableId]");
        if (tables.count() > 0) tables.first().check();
        press(author, "/stories/new");
        answer(author, "title", title, "next");
        answer(author, "happened", happened, "stop");
        assertThat(author).hasURL(Pattern.compile("/stories$")); // with JavaScript it is kept before the page leaves
        author.locator("main a", new Page.LocatorOptions().setHasText(title))
                .first()
                .click();
        return idIn(author, "stories");
    }

    static void submit(Page author, String story) {
        author.navigate("/stories/" + story + "/write/consent");
        author.locator("input[name=consent][value=PARENTS]").check();
        author.locator("[name=consentOn]").fill(LocalDate.now().minusDays(3).toString());
        author.locator("button[name=go][value=next]").click();
        assertThat(author).hasURL(Pattern.compile("/stories/" + story + "/check$"));
        author.locator("input[name=recognisable][value=NO]").check();
        press(author, "/submission");
        assertThat(author).hasURL(Pattern.compile("/stories/" + story + "/submitted$"));
    }

    static void release(Page reviewer, String story) {
        reviewer.navigate("/reviews/" + story);
        press(reviewer, "/reviews/" + story + "/release");
        assertThat(reviewer.locator("main h1")).isVisible();
    }

    /** Plans a session of the table and puts the story on its agenda; returns its id. */
    static String plan(Page preparer, String table, String story, String theme) {
        String session = plan(preparer, table, theme);
        press(preparer, "/stories/" + story + "/agenda");
        return session;
    }

    static String plan(Page preparer, String table, String theme) {
        preparer.navigate("/tables/" + table + "/sessions/new");
        preparer.locator("[name=theme]").fill(theme);
        preparer.locator("[name=date]").fill(LocalDate.now().plusWeeks(9).toString());
        preparer.locator("[name=start]").fill("15:00");
        preparer.locator("[name=end]").fill("17:00");
        preparer.locator("[name=place]").fill("Buurthuis De Linde");
        press(preparer, "/tables/" + table + "/sessions");
        assertThat(preparer.locator("main h1")).isVisible();
        return idIn(preparer, "sessions");
    }

    /** Stories of tables at which the person sits. */
    static List<String> released(Page reader) {
        reader.navigate("/stories");
        return reader.locator("section[aria-labelledby=tafels] tbody th a").all().stream()
                .map(link -> link.getAttribute("href").replace("/stories/", ""))
                .toList();
    }

    /** The table of somebody who sits at one. */
    static String table(Page sitter) {
        sitter.navigate("/tables");
        sitter.locator("main a[href^='/tables/']").first().click();
        return idIn(sitter, "tables");
    }

    /** Names a failure from where the page is; returns its id. */
    static String name(Page namer, String statement) {
        namer.locator("[name=statement]").fill(statement);
        namer.locator("[name=kind][value=CULTURE]").check();
        namer.locator("[name=level][value=TABLE]").check();
        submitName(namer);
        // without JavaScript likely ones are shown now, and it takes a second look
        if (namer.locator("[name=statement]").count() > 0) submitName(namer);
        assertThat(namer.locator("h1")).hasText(statement);
        return idIn(namer, "failures");
    }

    private static void submitName(Page namer) {
        namer.locator("main form[action$='/failures'] button[type=submit]")
                .last()
                .click();
        namer.waitForLoadState();
    }

    static byte[] download(Page page, String link) {
        Download download =
                page.waitForDownload(() -> page.locator(link).first().click());
        try (InputStream content = download.createReadStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String nameOf(Page page) {
        return page.locator(".lt-masthead__me a span").last().innerText().strip();
    }

    static void choose(Page page, String select, String name) {
        Locator option = page.locator(select + " option", new Page.LocatorOptions().setHasText(name));
        page.locator(select).selectOption(option.first().getAttribute("value"));
    }
}
