package nl.leertafel.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Standing;
import nl.leertafel.support.OwnThread;
import nl.leertafel.support.Rows;
import nl.leertafel.support.RunningLeertafel;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.Visitor;
import nl.leertafel.support.Visitors;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningLeertafel
class SignInTest {
    @Autowired
    World world;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    /** All tests come from one address, which may fail ten times in all. */
    @BeforeEach
    void forgetFailures() {
        jdbc.sql("delete from sign_in_attempt").update();
    }

    @Test
    void leads_to_the_page_that_was_asked_for() {
        Actor noor = world.person("Noor");
        Visitor visitor = visitors.anonymous();
        assertThat(Visitor.location(visitor.get("/account"))).isEqualTo("/login");
        visitor.get("/login");
        assertThat(Visitor.location(signIn(visitor, noor, Visitors.PASSWORD))).startsWith("/account");
        assertThat(visitor.get("/account").body()).contains("Noor");
    }

    @Test
    void gives_a_new_session_identifier() {
        Visitor visitor = visitors.signedIn(world.person("Noor"));
        String before = visitor.cookie("SESSION").orElseThrow().getValue();
        visitor.get("/login");
        signIn(visitor, world.person("Sanne"), Visitors.PASSWORD);
        assertThat(visitor.cookie("SESSION").orElseThrow().getValue()).isNotEqualTo(before);
    }

    @Test
    void says_the_same_of_an_unknown_address_and_a_wrong_password() {
        Visitor visitor = visitors.anonymous();
        visitor.get("/login");
        HttpResponse<String> wrong = signIn(visitor, world.person("Noor"), "iets anders");
        HttpResponse<String> unknown = visitor.post("/login", "username", "niemand@test.example", "password", "x");
        assertThat(Visitor.location(wrong)).isEqualTo(Visitor.location(unknown)).isEqualTo("/login?error=refused");
        assertThat(visitor.get("/login?error=refused").body()).contains("horen niet bij elkaar");
    }

    @Test
    void refuses_whoever_was_deactivated() {
        Actor noor = world.person("Noor");
        world.sql(client -> client.sql("update person set state = 'DEACTIVATED' where id = ?")
                .param(noor.personId())
                .update());
        Visitor visitor = visitors.anonymous();
        visitor.get("/login");
        assertThat(Visitor.location(signIn(visitor, noor, Visitors.PASSWORD))).isEqualTo("/login?error=refused");
    }

    @Test
    void makes_an_account_wait_after_ten_failures_also_with_the_right_password() {
        Actor noor = world.person("Noor");
        Visitor visitor = visitors.anonymous();
        visitor.get("/login");
        for (int i = 0; i < 10; i++)
            assertThat(Visitor.location(signIn(visitor, noor, "fout" + i))).endsWith("refused");
        assertThat(Visitor.location(signIn(visitor, noor, Visitors.PASSWORD))).endsWith("wait");
        assertThat(visitor.get("/login?error=wait").body()).contains("Wacht een kwartier");
    }

    @Test
    void counts_failures_that_come_at_once() {
        Actor noor = world.person("Noor");
        Visitor visitor = visitors.anonymous();
        visitor.get("/login");
        visitors.emailOf(noor);
        List<CompletableFuture<String>> guesses = IntStream.range(0, 15)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> Visitor.location(signIn(visitor, noor, "fout" + i)), OwnThread.EACH))
                .toList();
        List<String> answers = guesses.stream().map(CompletableFuture::join).toList();
        assertThat(answers).filteredOn(answer -> answer.endsWith("refused")).hasSize(10);
    }

    @Test
    void a_success_is_no_failure() {
        Actor noor = world.person("Noor");
        for (int i = 0; i < 11; i++)
            assertThat(visitors.signedIn(noor).get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void anonymous_pages_and_static_files_make_no_session() {
        long before = sessions();
        Visitor visitor = visitors.anonymous();
        visitor.get("/login");
        visitor.get("/help");
        visitor.get("/");
        visitor.get("/css/base.css");
        visitor.get("/actuator/health");
        assertThat(sessions()).isEqualTo(before);
        assertThat(visitor.cookie("SESSION")).isEmpty();
    }

    /** The list is sent while it is read, and the session is touched before the first byte. */
    @Test
    void is_remembered_by_an_export_too() {
        SeatedTable table = world.table();
        for (int i = 0; i < 100; i++) world.insert(Rows.failure(world, table)); // more than is held back before sending
        Visitor visitor = visitors.signedIn(table.chair());
        jdbc.sql("update spring_session set last_access_time = last_access_time - 600000")
                .update();
        assertThat(visitor.get("/failures.csv").statusCode()).isEqualTo(200);
        jdbc.sql("update spring_session set last_access_time = last_access_time - 600000")
                .update();
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void ends_with_signing_out() {
        Visitor visitor = visitors.signedIn(world.person("Noor"));
        visitor.get("/account");
        assertThat(Visitor.location(visitor.post("/logout"))).isEqualTo("/login?ended");
        assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void health_says_up_and_nothing_else() {
        HttpResponse<String> health = visitors.anonymous().get("/actuator/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"UP\"").doesNotContain("components");
        assertThat(visitors.anonymous().get("/actuator/env").statusCode()).isEqualTo(302);
    }

    @Test
    void pages_carry_the_usual_headers_and_a_strict_policy() {
        HttpResponse<String> page = visitors.anonymous().get("/login");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe", "data:", "*");
        assertThat(page.headers().map())
                .containsKeys(
                        "X-Content-Type-Options",
                        "Referrer-Policy",
                        "Permissions-Policy",
                        "Cross-Origin-Opener-Policy");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void works_in_one_municipality_at_a_time_and_changes_to_another() {
        World elsewhere = world.elsewhere();
        Actor here = world.person("Noor");
        Actor there = elsewhere.person("Noor daar", Standing.MEMBER, here.accountId());
        Visitor visitor = visitors.signedIn(here);
        assertThat(visitor.get("/account").body()).contains("Werk hier");
        String other = "Werk in Testgemeente " + elsewhere.municipality();
        assertThat(visitor.get("/help").body()).as("the header of every page").contains("Andere gemeente", other);
        HttpResponse<String> changed = visitor.post(
                "/municipality", "municipality", there.municipalityId().toString());
        assertThat(Visitor.location(changed)).isEqualTo("/");
        assertThat(visitor.get("/account").body()).contains("Noor daar").doesNotContain(other);
        assertThat(visitors.signedIn(world.person("Sanne")).get("/help").body()).doesNotContain("Andere gemeente");
        assertThat(visitor.post(
                                "/municipality",
                                "municipality",
                                world.elsewhere().municipality().toString())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_language_that_was_chosen_is_remembered_with_the_account() {
        Actor noor = world.person("Noor");
        Visitor visitor = visitors.signedIn(noor);
        assertThat(visitor.get("/account?lang=en").body()).contains("Your account");
        assertThat(visitors.signedIn(noor).get("/account").body()).contains("Your account");
    }

    @Test
    void the_browser_chooses_the_language_until_somebody_does() {
        assertThat(visitors.anonymous().get("/login").body()).contains("Log in");
        assertThat(visitors.anonymous()
                        .get("/login", "Accept-Language", "en-GB")
                        .body())
                .contains("Sign in");
        assertThat(visitors.anonymous().get("/login", "Accept-Language", "fr").body())
                .contains("Log in");
    }

    private HttpResponse<String> signIn(Visitor visitor, Actor actor, String password) {
        return visitor.post("/login", "username", visitors.emailOf(actor), "password", password);
    }

    private long sessions() {
        return jdbc.sql("select count(*) from spring_session").query(Long.class).single();
    }
}
