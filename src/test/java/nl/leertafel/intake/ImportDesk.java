package nl.leertafel.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.support.Browsing;
import nl.leertafel.support.World;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Brings lists in by the pages that are there for it. */
record ImportDesk(MockMvcTester browser, World world) {

    /** @return the address of the list */
    String upload(Actor by, String text) {
        MvcTestResult answer = uploaded(by, text.getBytes(StandardCharsets.UTF_8));
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl()).replaceFirst("/columns$", "");
    }

    MvcTestResult uploaded(Actor by, byte[] content) {
        return browser.post()
                .uri("/failures/imports")
                .multipart()
                .file(new MockMultipartFile("file", "lijst.csv", "text/csv", content))
                .param("submission", Ids.next().toString())
                .with(world.requestAs(by))
                .with(csrf())
                .exchange();
    }

    /** @param chosen "statement=0&kind=1" and so on */
    void choose(Actor by, String place, String chosen) {
        assertThat(post(by, place + "/columns", ("sheet=0&" + chosen).split("[=&]")))
                .hasStatus3xxRedirection();
    }

    MvcTestResult get(Actor by, String address) {
        return new Browsing(browser, world).get(by, address);
    }

    MvcTestResult post(Actor by, String address, String... fields) {
        return new Browsing(browser, world).post(by, address, fields);
    }
}
