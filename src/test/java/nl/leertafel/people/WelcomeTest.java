package nl.leertafel.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.RunningLeertafel;
import nl.leertafel.support.Visitor;
import nl.leertafel.support.Visitors;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From being added by the administrator to being signed in, and out again. */
@RunningLeertafel
class WelcomeTest {
    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/welcome/[\\w-]+)");

    @Autowired
    World world;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    private Visitor administrator;
    private Actor herself;
    private String email;

    @BeforeEach
    void anAdministrator() {
        jdbc.sql("delete from sign_in_attempt").update();
        herself = world.administrator();
        administrator = visitors.signedIn(herself);
        email = "sanne." + UUID.randomUUID() + "@test.example";
    }

    @Test
    void somebody_who_is_invited_chooses_a_password_and_signs_in() {
        String link = invite(add("Sanne Vos"));
        Visitor sanne = visitors.anonymous();
        assertThat(sanne.get(link).body()).contains(email);
        HttpResponse<String> accepted =
                sanne.post(link, "password", "vier gewone losse woorden", "repeated", "vier gewone losse woorden");
        assertThat(Visitor.location(accepted)).isEqualTo("/login");
        sanne.get("/login");
        sanne.post("/login", "username", email.toUpperCase(), "password", "vier gewone losse woorden");
        assertThat(sanne.get("/account").body()).contains("Sanne Vos");
    }

    @Test
    void a_link_works_once_and_only_the_last_one() {
        String person = add("Sanne Vos");
        String first = invite(person);
        String second = invite(person);
        Visitor sanne = visitors.anonymous();
        assertThat(sanne.get(first).statusCode()).isEqualTo(404);
        sanne.get(second);
        sanne.post(second, "password", "vier gewone losse woorden", "repeated", "vier gewone losse woorden");
        assertThat(sanne.get(second).statusCode()).isEqualTo(404);
    }

    @Test
    void a_poor_password_is_pointed_out_and_the_link_still_works() {
        String link = invite(add("Sanne Vos"));
        Visitor sanne = visitors.anonymous();
        sanne.get(link);
        HttpResponse<String> refused = sanne.post(link, "password", "welkom2026", "repeated", "welkom2026");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("kiezen veel mensen").doesNotContain("welkom2026");
        assertThat(sanne.get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void only_a_hash_of_the_link_is_kept() {
        String link = invite(add("Sanne Vos"));
        String token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(jdbc.sql("select count(*) from account_link where token_hash = ?")
                        .param(Secrets.hash(token))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoever_is_deactivated_is_out_at_once() {
        Actor noor = world.person("Noor");
        Visitor signedIn = visitors.signedIn(noor);
        assertThat(signedIn.get("/account").statusCode()).isEqualTo(200);
        administrator.get("/people/" + noor.personId());
        administrator.post("/people/" + noor.personId() + "/deactivation");
        assertThat(signedIn.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void nobody_deactivates_themselves() {
        administrator.get("/people/" + herself.personId());
        assertThat(administrator
                        .post("/people/" + herself.personId() + "/deactivation")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_changed_password_ends_the_other_sessions_and_keeps_this_one() {
        Visitor here = visitors.signedIn(herself);
        here.get("/account");
        HttpResponse<String> changed = here.post(
                "/account/password",
                "current",
                Visitors.PASSWORD,
                "password",
                "nog vier losse woorden",
                "repeated",
                "nog vier losse woorden");
        assertThat(Visitor.location(changed)).isEqualTo("/account");
        assertThat(here.get("/account").statusCode()).isEqualTo(200);
        assertThat(administrator.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void the_same_person_is_not_added_twice() {
        add("Sanne Vos");
        HttpResponse<String> twice = post("Sanne Vos", UUID.randomUUID());
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.body()).contains("hoort al bij iemand", "Sanne Vos");
    }

    @Test
    void a_form_sent_twice_adds_one_person() {
        UUID submission = UUID.randomUUID();
        administrator.get("/people/new");
        String first = Visitor.location(post("Sanne Vos", submission));
        assertThat(Visitor.location(post("Sanne Vos", submission))).isEqualTo(first);
        assertThat(world.count("person where name = 'Sanne Vos'")).isEqualTo(1);
    }

    @Test
    void with_people_there_nobody_sets_the_installation_up_again() {
        assertThat(visitors.anonymous().get("/setup/whatever").statusCode()).isEqualTo(404);
    }

    private String add(String name) {
        administrator.get("/people/new");
        return Visitor.location(post(name, UUID.randomUUID()));
    }

    private HttpResponse<String> post(String name, UUID submission) {
        return administrator.post(
                "/people",
                "name",
                name,
                "email",
                email,
                "organisation",
                world.organisation().toString(),
                "standing",
                "MEMBER",
                "submission",
                submission.toString(),
                "version",
                "0");
    }

    private String invite(String person) {
        administrator.get(person);
        administrator.post(person + "/invitation");
        Matcher link = LINK.matcher(administrator.get(person).body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
