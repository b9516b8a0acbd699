package nl.leertafel.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leertafel.browser.Journey;
import nl.leertafel.browser.Visitor;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** Whatever happens while somebody writes: the text is there afterwards. */
class NothingTypedIsLostTest extends Journey {
    private static final String AUTHOR = "uitvoerder@voorbeeldstad.example";
    private static final Visitor AT_DESK = new Visitor(1280, "nl", true);

    @Autowired
    WebServerApplicationContext application;

    static Stream<Visitor> everybody() {
        return Stream.of(AT_DESK, new Visitor(360, "en", true), new Visitor(360, "nl", false));
    }

    @Test
    void it_is_saved_while_it_is_typed() {
        Page page = writing(AT_DESK, "went-well");
        page.locator("[name=wentWell]").fill("De juf belde zelf.");
        assertThat(saved(page)).containsText(Pattern.compile("^Opgeslagen om \\d\\d?\\.\\d\\d uur"));
        page.reload();
        assertThat(page.locator("[name=wentWell]")).hasValue("De juf belde zelf.");
    }

    @Test
    void the_connection_is_lost() {
        Page page = writing(AT_DESK, "went-well");
        page.context().setOffline(true);
        page.locator("[name=wentWell]").fill("De juf belde zelf.");
        assertThat(saved(page)).containsText("Geen verbinding.");
        page.locator("button[value=next]").last().click();
        assertThat(page.locator("[name=wentWell]")).hasValue("De juf belde zelf.");
        page.context().setOffline(false);
        assertThat(saved(page)).containsText("Opgeslagen om");
        page.locator("button[value=next]").last().click();
        assertThat(page).hasURL(Pattern.compile("/write/got-stuck$"));
    }

    @Test
    void the_server_crashes() throws LifecycleException {
        Page page = writing(AT_DESK, "went-well");
        TomcatWebServer server = (TomcatWebServer) Objects.requireNonNull(application.getWebServer());
        Connector door = server.getTomcat().getConnector();
        door.setPort(door.getLocalPort());
        door.stop();
        try {
            page.locator("[name=wentWell]").fill("De juf belde zelf.");
            page.locator("button[value=next]").last().click();
            assertThat(saved(page)).containsText("Geen verbinding.");
        } finally {
            door.start();
        }
        assertThat(saved(page)).containsText("Opgeslagen om");
        page.reload();
        assertThat(page.locator("[name=wentWell]")).hasValue("De juf belde zelf.");
    }

    @Test
    void the_sign_in_expires() {
        Page page = writing(AT_DESK, "went-well");
        page.context().clearCookies();
        page.locator("[name=wentWell]").fill("De juf belde zelf.");
        Locator way = saved(page).locator("a[target=_blank]");
        assertThat(saved(page)).containsText("Je bent afgemeld.");
        Page other = page.context().waitForPage(way::click);
        signIn(other, AUTHOR);
        assertThat(saved(page)).containsText("Opgeslagen om");
        assertThat(page.locator("[name=wentWell]")).hasValue("De juf belde zelf.");
        page.reload();
        assertThat(page.locator("[name=wentWell]")).hasValue("De juf belde zelf.");
    }

    @Test
    void two_devices_write_the_same_answer() {
        Page desk = writing(AT_DESK, "went-well");
        Page phone = signedIn(AUTHOR, new Visitor(360, "nl", true));
        phone.navigate(desk.url());
        desk.locator("[name=wentWell]").fill("Van de computer.");
        assertThat(saved(desk)).containsText("Opgeslagen om");
        phone.locator("[name=wentWell]").fill("Van de telefoon.");
        assertThat(saved(phone)).containsText("Niet opgeslagen");
        assertThat(phone.locator("[data-spots]")).containsText("Van de computer.");
        phone.locator("[data-spots] button").click();
        assertThat(phone.locator("[data-spots] section")).hasCount(0);
        assertThat(phone.locator("[name=wentWell]")).hasValue("Van de telefoon.");
        desk.reload();
        assertThat(desk.locator("[name=wentWell]")).hasValue("Van de telefoon.");
    }

    @Test
    void somebody_goes_back_at_once() {
        Page page = writing(AT_DESK, "went-well");
        page.onDialog(Dialog::accept);
        page.locator("[name=wentWell]").pressSequentially("De juf belde zelf.");
        page.goBack();
        page.goForward();
        page.reload();
        assertThat(page.locator("[name=wentWell]")).hasValue("De juf belde zelf.");
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void somebody_clicks_twice(Visitor visitor) {
        Page page = writing(visitor, "went-well");
        page.locator("[name=wentWell]").fill("De juf belde zelf.");
        page.locator("button[value=next]").last().dblclick();
        assertThat(page).hasURL(Pattern.compile("/write/got-stuck$"));
        page.navigate(page.url().replace("got-stuck", "went-well"));
        assertThat(page.locator("[name=wentWell]")).hasValue("De juf belde zelf.");
    }

    /** A page of a new story, with a page before it in the history of the window. */
    private Page writing(Visitor visitor, String step) {
        Page page = signedIn(AUTHOR, visitor);
        String story = Hands.draft(page, "De taxi die niet reed", "De jongen wachtte een uur op de taxi.");
        page.navigate("/stories/" + story + "/write/" + step);
        return page;
    }

    private static Locator saved(Page page) {
        return page.locator("[data-saved]");
    }
}
