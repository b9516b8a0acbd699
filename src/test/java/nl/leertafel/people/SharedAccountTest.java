package nl.leertafel.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Standing;
import nl.leertafel.support.RunningLeertafel;
import nl.leertafel.support.Visitor;
import nl.leertafel.support.Visitors;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the administrators of two municipalities can and cannot do with somebody whom both know. */
@RunningLeertafel
class SharedAccountTest {
    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/welcome/[\\w-]+)");
    private static final String STOLEN = "gekozen door een ander";

    @Autowired
    World world;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    private World elsewhere;
    private Visitor here;
    private Visitor there;

    @BeforeEach
    void twoAdministrators() {
        jdbc.sql("delete from sign_in_attempt").update();
        elsewhere = world.elsewhere();
        here = visitors.signedIn(world.administrator());
        there = visitors.signedIn(elsewhere.administrator());
    }

    @Test
    void an_administrator_elsewhere_cannot_choose_their_password() {
        String email = visitors.emailOf(world.person("Noor"));
        String link = invite(there, add(there, elsewhere, email));
        Visitor visitor = visitors.anonymous();
        assertThat(visitor.get(link).body()).contains("Je logt al in met").doesNotContain("repeated");
        assertThat(accept(visitor, link, STOLEN).statusCode()).isEqualTo(422);
        assertThat(signIn(email, STOLEN)).isEqualTo("/login?error=refused");
        assertThat(signIn(email, Visitors.PASSWORD)).isEqualTo("/");
    }

    @Test
    void with_their_own_password_they_take_part_there_too_and_work_there_first() {
        String email = visitors.emailOf(world.person("Noor"));
        String link = invite(there, add(there, elsewhere, email));
        Visitor noor = visitors.anonymous();
        noor.get(link);
        assertThat(Visitor.location(accept(noor, link, Visitors.PASSWORD))).isEqualTo("/login");
        noor.get("/login");
        noor.post("/login", "username", email, "password", Visitors.PASSWORD);
        assertThat(noor.get("/account").body()).contains("Sanne Vos", "Werk in Testgemeente " + world.municipality());
    }

    @Test
    void guessing_their_password_by_the_link_ends_as_it_does_while_signing_in() {
        String email = visitors.emailOf(world.person("Noor"));
        String link = invite(there, add(there, elsewhere, email));
        Visitor visitor = visitors.anonymous();
        visitor.get(link);
        for (int i = 0; i < 10; i++)
            assertThat(accept(visitor, link, "fout" + i).body()).contains("Dit is niet je wachtwoord van nu");
        assertThat(accept(visitor, link, Visitors.PASSWORD).body()).contains("Wacht een kwartier");
    }

    @Test
    void a_lost_password_is_given_anew_while_the_other_municipality_only_invited() {
        Actor noor = world.person("Noor");
        String email = visitors.emailOf(noor);
        add(there, elsewhere, email);
        String link = invite(here, "/people/" + noor.personId());
        Visitor visitor = visitors.anonymous();
        visitor.get(link);
        accept(visitor, link, "vier gewone losse woorden");
        assertThat(signIn(email, "vier gewone losse woorden")).isEqualTo("/");
    }

    @Test
    void who_works_in_both_changes_the_password_alone() {
        Actor noor = world.person("Noor");
        Actor too = elsewhere.person("Noor daar", Standing.MEMBER, noor.accountId());
        there.get("/people/" + too.personId());
        HttpResponse<String> refused = there.post("/people/" + too.personId() + "/invitation");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("alleen zelf veranderen");
    }

    @Test
    void a_link_that_was_out_before_they_worked_in_both_chooses_no_password_either() {
        Actor noor = world.person("Noor");
        String email = visitors.emailOf(noor);
        String link = invite(here, "/people/" + noor.personId());
        elsewhere.person("Noor daar", Standing.MEMBER, noor.accountId());
        Visitor visitor = visitors.anonymous();
        visitor.get(link);
        assertThat(accept(visitor, link, STOLEN).statusCode()).isEqualTo(422);
        assertThat(signIn(email, Visitors.PASSWORD)).isEqualTo("/");
    }

    @Test
    void whoever_both_invited_comes_in_where_the_link_was_made_and_nowhere_else() {
        String email = UUID.randomUUID() + "@test.example";
        String first = invite(here, add(here, world, email));
        String second = invite(there, add(there, elsewhere, email));
        Visitor visitor = visitors.anonymous();
        visitor.get(second);
        accept(visitor, second, "vier gewone losse woorden");
        assertThat(state(world, email)).isEqualTo("INVITED");
        assertThat(state(elsewhere, email)).isEqualTo("ACTIVE");
        visitor.get(first);
        accept(visitor, first, "vier gewone losse woorden");
        assertThat(state(world, email)).isEqualTo("ACTIVE");
    }

    @Test
    void the_address_of_whoever_another_municipality_invited_stays_as_it_is() {
        String email = UUID.randomUUID() + "@test.example";
        add(here, world, email);
        String person = add(there, elsewhere, email);
        assertThat(send(there, person, elsewhere, "x" + email).statusCode()).isEqualTo(409);
        assertThat(here.get("/people?q=" + email).body()).contains(">" + email);
    }

    @Test
    void whoever_gets_access_again_shows_who_they_are_when_another_municipality_knows_them() {
        String email = UUID.randomUUID() + "@test.example";
        String person = add(here, world, email);
        here.post(person + "/deactivation");
        String link = invite(there, add(there, elsewhere, email));
        Visitor visitor = visitors.anonymous();
        visitor.get(link);
        accept(visitor, link, STOLEN);
        here.post(person + "/activation");
        assertThat(state(world, email)).isEqualTo("INVITED");
    }

    @Test
    void a_link_of_somebody_without_access_works_no_more() {
        String person = add(here, world, UUID.randomUUID() + "@test.example");
        String link = invite(here, person);
        here.post(person + "/deactivation");
        assertThat(visitors.anonymous().get(link).statusCode()).isEqualTo(404);
    }

    private static String add(Visitor administrator, World municipality, String email) {
        administrator.get("/people/new");
        return Visitor.location(send(administrator, "/people", municipality, email));
    }

    private static HttpResponse<String> send(Visitor administrator, String path, World municipality, String email) {
        return administrator.post(
                path,
                "name",
                "Sanne Vos",
                "email",
                email,
                "organisation",
                municipality.organisation().toString(),
                "standing",
                "MEMBER",
                "submission",
                UUID.randomUUID().toString(),
                "version",
                "0");
    }

    private static String invite(Visitor administrator, String person) {
        administrator.get(person);
        administrator.post(person + "/invitation");
        Matcher link = LINK.matcher(administrator.get(person).body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static HttpResponse<String> accept(Visitor visitor, String link, String password) {
        return visitor.post(link, "password", password, "repeated", password);
    }

    private String signIn(String email, String password) {
        Visitor visitor = visitors.anonymous();
        visitor.get("/login");
        return Visitor.location(visitor.post("/login", "username", email, "password", password));
    }

    private static String state(World municipality, String email) {
        return municipality.sql(
                jdbc -> jdbc.sql("select p.state from person p join account a on a.id = p.account_id where a.email = ?")
                        .param(email)
                        .query(String.class)
                        .single());
    }
}
