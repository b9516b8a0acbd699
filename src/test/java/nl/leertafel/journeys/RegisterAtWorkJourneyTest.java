package nl.leertafel.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import nl.leertafel.browser.Journey;
import nl.leertafel.browser.Visitor;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Somebody who lives in the register: with keys, with views of their own, with many failures at once. */
class RegisterAtWorkJourneyTest extends Journey {
    private static final String ADMINISTRATOR = "beheerder@voorbeeldstad.example";
    private static final Visitor AT_DESK = new Visitor(1280, "en", true);
    private static final Visitor WITHOUT_SCRIPTS = new Visitor(1280, "en", false);
    private static final Visitor ON_PHONE = new Visitor(360, "nl", false);

    @Test
    void is_walked_through_with_the_keyboard_alone() {
        Page page = signedIn(ADMINISTRATOR, AT_DESK);
        page.navigate("/failures?status=open");
        Locator titles = page.locator("tbody th a");
        page.keyboard().press("j");
        assertThat(titles.first()).isFocused();
        page.keyboard().press("j");
        assertThat(titles.nth(1)).isFocused();
        page.keyboard().press("x");
        assertThat(page.locator("tbody [name=failure]").nth(1)).isChecked();
        assertThat(page.locator("[data-said]")).hasText(Pattern.compile("^1 "));
        page.keyboard().press("k");
        assertThat(titles.first()).isFocused();

        page.keyboard().press("/");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().type("wachten met jk");
        assertThat(page.locator("#q")).hasValue("wachten met jk");
        page.locator("#q").fill("wachten");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("q=wachten")); // keys are heard once the page is whole
        page.keyboard().press("j");
        assertThat(titles.first()).isFocused();
        String first = titles.first().innerText().strip();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText(first);
    }

    @Test
    void a_view_with_columns_of_choice_gets_a_name_and_its_address_is_shared() {
        Page official = signedIn("esra.demirel@voorbeeldstad.example", ON_PHONE);
        official.navigate("/failures?status=open&level=municipality");
        official.locator("details:has(form[action$='/columns']) > summary").click();
        official.locator("[name=column][value=untouched]").uncheck();
        official.locator("[name=column][value=workaround]").check();
        official.locator("[name=compact][value=true]").check();
        Hands.press(official, "/failures/columns");
        assertThat(official.locator("tbody [data-column=workaround]").first()).isVisible();
        assertThat(official.locator("tbody [data-column=untouched]")).hasCount(0);
        String shared = official.url();
        List<String> seen = official.locator("tbody th a").allInnerTexts();
        Assertions.assertThat(seen).isNotEmpty();

        official.locator("details:has(form[action$='/views']) > summary").click();
        Hands.press(official, "/failures/views");
        assertThat(official.locator("#fouten a")).hasCount(1);
        official.locator("form[action$='/views'] [name=name]").fill("Waar wij omheen werken");
        Hands.press(official, "/failures/views");
        Locator tab = official.locator(".lt-views a", new Page.LocatorOptions().setHasText("Waar wij omheen werken"));
        assertThat(tab).isVisible();
        official.navigate("/failures?status=open");
        tab.click();
        Assertions.assertThat(official.locator("tbody th a").allInnerTexts()).isEqualTo(seen);

        Page chair = signedIn("wethouder@voorbeeldstad.example", ON_PHONE);
        chair.navigate(shared);
        Assertions.assertThat(chair.locator("tbody th a").allInnerTexts()).isEqualTo(seen);
        assertThat(chair.locator("tbody [data-column=workaround]").first()).isVisible();
        assertThat(chair.locator(".lt-views")).not().containsText("Waar wij omheen werken");
    }

    @Test
    void many_change_at_once_after_a_look_and_change_back() {
        Page administrator = signedIn(ADMINISTRATOR, WITHOUT_SCRIPTS);
        administrator.navigate("/failures?status=open&level=table");
        List<String> chosen =
                administrator.locator("tbody th a").allInnerTexts().subList(0, 2);
        administrator.locator("tbody [name=failure]").nth(0).check();
        administrator.locator("tbody [name=failure]").nth(1).check();
        administrator.locator("#verb").selectOption("LEVEL");
        Hands.press(administrator, "/failures/changes");
        administrator.locator("main select[name=level]").selectOption("NATIONAL");
        administrator.locator("main form[method=get] button").click();
        assertThat(administrator.locator("tbody tr")).hasCount(2);
        assertThat(levels(administrator)).hasText(new String[] {"This table", "This table"});

        administrator.locator("main form[method=post] button").click();
        assertThat(levels(administrator)).hasText(new String[] {"National", "National"});
        administrator.navigate(administrator.url());
        Hands.press(administrator, "/undo");
        assertThat(levels(administrator)).hasText(new String[] {"This table", "This table"});
        administrator.navigate("/failures?status=open&level=table");
        Assertions.assertThat(administrator.locator("tbody th a").allInnerTexts())
                .containsAll(chosen);
    }

    private static Locator levels(Page page) {
        return page.locator("tbody tr td:nth-of-type(1)");
    }
}
