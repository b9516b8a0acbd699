package nl.leertafel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.RunningLeertafel;
import nl.leertafel.support.Visitor;
import nl.leertafel.support.Visitors;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A form that is posted after the session ended leads through sign-in back to the form with what was typed. */
@RunningLeertafel
class ReturningFormsTest {
    @Autowired
    World world;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    private Actor administrator;
    private Visitor visitor;

    @BeforeEach
    void typeAForm() {
        jdbc.sql("delete from sign_in_attempt").update();
        administrator = world.administrator();
        visitor = visitors.signedIn(administrator);
        visitor.get("/organisations/new");
    }

    @Test
    void what_was_typed_comes_back_after_signing_in_and_nothing_was_done() {
        HttpResponse<String> asked = postAfterExpiry();
        assertThat(asked.statusCode()).isEqualTo(401);
        assertThat(asked.body()).contains("Wat je typte is niet weg");
        HttpResponse<String> form = signIn(asked, Visitors.PASSWORD);
        assertThat(form.statusCode()).isEqualTo(422);
        assertThat(form.body()).contains("Stichting &quot;De Brug&quot;", "Je was afgemeld");
        assertThat(world.count("organisation where name like '%Brug%'")).isZero();
    }

    @Test
    void it_survives_a_wrong_password() {
        HttpResponse<String> again = signIn(postAfterExpiry(), "een vergissing");
        assertThat(again.statusCode()).isEqualTo(401);
        assertThat(again.body()).contains("horen niet bij elkaar");
        assertThat(signIn(again, Visitors.PASSWORD).body()).contains("Stichting &quot;De Brug&quot;");
    }

    @Test
    void sent_once_more_it_is_done() {
        HttpResponse<String> form = signIn(postAfterExpiry(), Visitors.PASSWORD);
        String submission = String.valueOf(Visitor.hidden(form).get("submission"));
        visitor.post("/organisations", typed(submission));
        assertThat(world.count("organisation where name like '%Brug%'")).isEqualTo(1);
    }

    @Test
    void a_button_leads_back_to_its_page() {
        String self = "/people/" + administrator.personId();
        visitor.get(self);
        visitor.forget("SESSION");
        HttpResponse<String> asked = visitor.post(self + "/invitation");
        assertThat(Visitor.location(signIn(asked, Visitors.PASSWORD))).startsWith("/people/");
        assertThat(jdbc.sql("select count(*) from account_link where account_id = ?")
                        .param(administrator.accountId())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_form_of_choices_leads_back_to_its_page() {
        visitor.get("/letters");
        visitor.forget("SESSION");
        HttpResponse<String> asked = visitor.post(
                "/letters",
                Map.of(
                        "quarter",
                        "2026-3",
                        "language",
                        "nl",
                        "submission",
                        UUID.randomUUID().toString()));
        assertThat(Visitor.location(signIn(asked, Visitors.PASSWORD))).startsWith("/letters");
    }

    @Test
    void a_form_with_a_stale_token_is_shown_again_to_whoever_is_signed_in() {
        Map<String, String> form = typed(UUID.randomUUID().toString());
        form.put("_csrf", "an-old-one");
        HttpResponse<String> shown = visitor.post("/organisations", form);
        assertThat(shown.body()).contains("Stichting &quot;De Brug&quot;");
        assertThat(world.count("organisation where name like '%Brug%'")).isZero();
    }

    @Test
    void addresses_of_other_sites_are_not_followed() {
        HttpResponse<String> asked = postAfterExpiry();
        Map<String, String> form = new LinkedHashMap<>(Visitor.hidden(asked));
        form.put("returning.path", "//elsewhere.example/");
        form.put("username", visitors.emailOf(administrator));
        form.put("password", Visitors.PASSWORD);
        assertThat(Visitor.location(visitor.post("/login", form))).isEqualTo("/");
    }

    private HttpResponse<String> postAfterExpiry() {
        visitor.forget("SESSION");
        return visitor.post("/organisations", typed(UUID.randomUUID().toString()));
    }

    private HttpResponse<String> signIn(HttpResponse<String> page, String password) {
        Map<String, String> form = new LinkedHashMap<>(Visitor.hidden(page));
        form.put("username", visitors.emailOf(administrator));
        form.put("password", password);
        return visitor.post("/login", form);
    }

    private static Map<String, String> typed(String submission) {
        return new LinkedHashMap<>(Map.of(
                "name", "Stichting \"De Brug\"", "kind", "YOUTH_CARE", "submission", submission, "version", "0"));
    }
}
