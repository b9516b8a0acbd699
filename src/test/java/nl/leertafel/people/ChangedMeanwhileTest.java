package nl.leertafel.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.OwnThread;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two administrators at once, or one after the other with a page that is out of date. */
@LeertafelTest
class ChangedMeanwhileTest {
    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    private Actor administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = world.administrator();
    }

    @Test
    void an_organisation_shows_all_that_changed_and_can_be_sent_again() {
        String page = "/organisations/" + world.organisation();
        post(page, organisation("Wijkteam Noord", "false"));
        MvcTestResult stale = post(page, organisation("Wijkteam Zuid", "true"));
        assertThat(stale).hasStatus(409).bodyText().contains("Wijkteam Noord", "Doet niet meer mee", "Wijkteam Zuid");
        post(page, again(stale, organisation("Wijkteam Zuid", "true")));
        assertThat(world.count("organisation where name = 'Wijkteam Zuid' and active"))
                .isEqualTo(1);
    }

    @Test
    void a_person_shows_all_that_changed_and_can_be_sent_again() {
        Actor noor = world.person("Noor");
        String page = "/people/" + noor.personId();
        String email = email(noor);
        post(page, person("Noor Haddad", email, "READER"));
        MvcTestResult stale = post(page, person("Noor H.", email, "MEMBER"));
        assertThat(stale).hasStatus(409);
        assertThat(stale).bodyText().contains("<dd class=\"lt-typed\">Lezer van lessen", "lt-typed\">Wijkteam<");
        post(page, again(stale, person("Noor H.", email, "MEMBER")));
        assertThat(world.count("person where name = 'Noor H.' and standing = 'MEMBER'"))
                .isEqualTo(1);
    }

    @Test
    void an_organisation_that_is_added_by_several_at_once_is_added_by_one() {
        List<Integer> answers = together(() -> post("/organisations", organisation("De Brug", "true")));
        assertThat(answers).containsOnlyOnce(302).containsOnly(302, 409);
    }

    @Test
    void a_person_who_is_added_by_several_at_once_is_added_by_one() {
        String email = UUID.randomUUID() + "@test.example";
        List<Integer> answers = together(() -> post("/people", person("Sanne Vos", email, "MEMBER")));
        assertThat(answers).containsOnlyOnce(302).containsOnly(302, 409);
        assertThat(world.count("person where name = 'Sanne Vos'")).isEqualTo(1);
    }

    @Test
    void an_address_that_somebody_else_uses_is_pointed_out() {
        Actor noor = world.person("Noor");
        MvcTestResult taken =
                post("/people/" + noor.personId(), person("Noor", email(world.person("Sanne")), "MEMBER"));
        assertThat(taken).hasStatus(409).bodyText().contains("Iemand anders gebruikt dit e-mailadres al");
    }

    private static List<Integer> together(Supplier<MvcTestResult> work) {
        List<CompletableFuture<Integer>> all = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> work.get().getResponse().getStatus(), OwnThread.EACH))
                .limit(4)
                .toList();
        return all.stream().map(CompletableFuture::join).toList();
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request =
                browser.post().uri(path).with(world.requestAs(administrator)).with(csrf());
        fields.forEach(request::param);
        return request.param("submission", UUID.randomUUID().toString()).exchange();
    }

    /** With the version that the page shows now. */
    private static Map<String, String> again(MvcTestResult shown, Map<String, String> typed) {
        assertThat(shown).bodyText().contains("name=\"version\" value=\"1\"");
        return Stream.concat(
                        typed.entrySet().stream()
                                .filter(field -> !field.getKey().equals("version")),
                        Stream.of(Map.entry("version", "1")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, String> organisation(String name, String active) {
        return Map.of("name", name, "kind", "NEIGHBOURHOOD_TEAM", "active", active, "version", "0");
    }

    private Map<String, String> person(String name, String email, String standing) {
        String organisation = world.organisation().toString();
        return Map.of("name", name, "email", email, "organisation", organisation, "standing", standing, "version", "0");
    }

    private String email(Actor actor) {
        return world.sql(jdbc -> jdbc.sql("select email from account where id = ?")
                .param(actor.accountId())
                .query(String.class)
                .single());
    }
}
