package nl.leertafel.tables;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.World;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Asks for pages and sends forms, in Dutch. */
record Desk(MockMvcTester browser, World world) {

    MvcTestResult get(Actor actor, String address) {
        return browser.get()
                .uri(address)
                .with(world.requestAs(actor))
                .with(csrf())
                .locale(Locale.forLanguageTag("nl"))
                .exchange();
    }

    MvcTestResult post(Actor actor, String address, String... fields) {
        return send(UUID.randomUUID(), actor, address, fields);
    }

    /** @param fields name and value in turn; of a field that is given twice, the first one counts */
    MvcTestResult send(UUID submission, Actor actor, String address, String... fields) {
        var request = browser.post()
                .uri(address)
                .with(world.requestAs(actor))
                .with(csrf())
                .locale(Locale.forLanguageTag("nl"))
                .param("submission", submission.toString());
        Set<String> given = new HashSet<>();
        for (int i = 0; i < fields.length; i += 2) {
            if (given.add(fields[i])) request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    /** The form of a table, with other fields in place of the usual ones. */
    static String[] table(String... other) {
        return both(
                other,
                "name",
                "Leertafel Wonen en zorg",
                "purpose",
                "Elk gezin woont veilig.",
                "rhythmWeeks",
                "6",
                "houseRules",
                "Wij luisteren.");
    }

    static String[] both(String[] first, String... second) {
        String[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
