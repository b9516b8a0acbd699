package nl.leertafel.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.support.World;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What people do with stories in tests of their pages. */
final class StoryBrowser {
    private final World world;
    private final MockMvcTester browser;

    StoryBrowser(World world, MockMvcTester browser) {
        this.world = world;
        this.browser = browser;
    }

    MvcTestResult get(Actor actor, String address) {
        return browser.get()
                .uri(URI.create(address))
                .with(world.requestAs(actor))
                .with(csrf())
                .locale(Locale.forLanguageTag("nl"))
                .exchange();
    }

    String text(Actor actor, String address) throws Exception {
        MvcTestResult result = get(actor, address);
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsString();
    }

    /** @param fields name and value in turn; without {@code submission} it gets a fresh token */
    MvcTestResult post(Actor actor, String address, Object... fields) {
        var request = browser.post()
                .uri(address)
                .with(world.requestAs(actor))
                .with(csrf())
                .locale(Locale.forLanguageTag("nl"));
        if (!Arrays.asList(fields).contains("submission")) {
            request = request.param("submission", Ids.next().toString());
        }
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i].toString(), fields[i + 1].toString());
        }
        return request.exchange();
    }

    /** Value of a hidden field on a page. */
    static String hidden(String page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(field.find()).as("field %s", name).isTrue();
        return field.group(1);
    }

    /** Opens the page of a question, types and sends it on. */
    MvcTestResult write(Actor author, UUID story, String step, Object... fields) throws Exception {
        String address = "/stories/" + story + "/write/" + step;
        String page = text(author, address);
        Object[] all = Arrays.copyOf(fields, fields.length + 4);
        all[fields.length] = "version";
        all[fields.length + 1] = hidden(page, "version");
        all[fields.length + 2] = "seen";
        all[fields.length + 3] = hidden(page, "seen");
        return post(author, address, all);
    }

    UUID start(Actor author, UUID table) {
        MvcTestResult started = post(author, "/stories/new", "tableId", table);
        return UUID.fromString(
                String.valueOf(started.getResponse().getRedirectedUrl()).replaceAll("/stories/(.*)/write/title", "$1"));
    }

    /** A signal with consent, not sent yet. */
    UUID draft(Actor author, UUID table) throws Exception {
        UUID story = start(author, table);
        write(author, story, "title", "title", "De taxi die niet reed");
        write(author, story, "happened", "happened", "De jongen wachtte een uur.");
        write(author, story, "consent", "consent", "PARENTS", "consentOn", "2026-01-05");
        return story;
    }

    MvcTestResult send(Actor author, UUID story) throws Exception {
        String version = hidden(text(author, "/stories/" + story + "/check"), "version");
        return post(author, "/stories/" + story + "/submission", "version", version, "recognisable", "NO");
    }

    UUID submitted(Actor author, UUID table) throws Exception {
        UUID story = draft(author, table);
        assertThat(send(author, story)).hasRedirectedUrl("/stories/" + story + "/submitted");
        return story;
    }

    MvcTestResult judge(Actor reviewer, UUID story, String verdict, String remark) throws Exception {
        String version = hidden(text(reviewer, "/reviews/" + story), "version");
        return post(reviewer, "/reviews/" + story + "/" + verdict, "version", version, "remark", remark);
    }

    UUID released(Actor author, Actor reviewer, UUID table) throws Exception {
        UUID story = submitted(author, table);
        assertThat(judge(reviewer, story, "release", "")).hasRedirectedUrl("/reviews");
        return story;
    }
}
