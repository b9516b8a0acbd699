package nl.leertafel.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Asks for pages and sends forms, as somebody. */
public record Browsing(MockMvcTester browser, World world) {

    public MvcTestResult get(Actor actor, String address) {
        return browser.get().uri(address).with(world.requestAs(actor)).exchange();
    }

    /** @param fields name and value in turn; a name may come more than once */
    public MvcTestResult post(Actor actor, String address, String... fields) {
        return send(actor, address, Ids.next().toString(), fields);
    }

    /** @param token of the submission, for who sends a form twice */
    public MvcTestResult send(Actor actor, String address, String token, String... fields) {
        MockMvcTester.MockMvcRequestBuilder request = browser.post()
                .uri(address)
                .param("submission", token)
                .with(world.requestAs(actor))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
