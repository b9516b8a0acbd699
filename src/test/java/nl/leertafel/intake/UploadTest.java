package nl.leertafel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.leertafel.documents.Sheets;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.RunningLeertafel;
import nl.leertafel.support.Visitor;
import nl.leertafel.support.Visitors;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the server does with a file before anybody reads it. */
@RunningLeertafel
class UploadTest {
    private static final String LIST = "Kwestie;Soort\nWij schuiven door;Wet\n";

    @Autowired
    World world;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    private Actor chair;
    private Visitor visitor;

    @BeforeEach
    void open() {
        jdbc.sql("delete from sign_in_attempt").update();
        chair = world.table().chair();
        visitor = visitors.signedIn(chair);
    }

    @Test
    void a_file_as_large_as_it_may_be_is_read() {
        HttpResponse<String> answer = upload(LIST + "\n".repeat(20_000) + " ".repeat(9_000));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Visitor.location(answer)).endsWith("/columns");
    }

    @Test
    void a_larger_one_is_refused_in_the_form() {
        HttpResponse<String> answer = upload("x".repeat(Sheets.BYTES + 1));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Dit bestand is groter dan 10 MB.", "name=\"file\"");
    }

    @Test
    void one_that_the_server_does_not_even_read_is_refused_in_the_form_too() {
        HttpResponse<String> answer = upload("x".repeat(3 * Sheets.BYTES));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body())
                .contains("Wat je verstuurde is te groot", "Kies je bestand opnieuw.", "name=\"file\"")
                .doesNotContain("Je was afgemeld");
    }

    @Test
    void from_another_site_it_leads_nowhere() {
        visitor.get("/failures/imports");
        HttpResponse<String> answer = visitor.upload(
                "/failures/imports", "lijst.csv", "x".repeat(3 * Sheets.BYTES), "https://elders.example");
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_was_signed_out_meanwhile_chooses_the_file_again_after_signing_in() {
        for (String file : new String[] {LIST, "x".repeat(3 * Sheets.BYTES)}) {
            visitor.get("/failures/imports");
            visitor.forget("SESSION");
            HttpResponse<String> asked = visitor.upload("/failures/imports", "lijst.csv", file);
            assertThat(asked.statusCode()).isEqualTo(401);
            HttpResponse<String> form = signIn(asked);
            assertThat(form.statusCode()).isEqualTo(422);
            assertThat(form.body()).contains("Je was afgemeld", "Kies je bestand opnieuw.", "name=\"file\"");
        }
    }

    private HttpResponse<String> upload(String content) {
        visitor.get("/failures/imports");
        return visitor.upload("/failures/imports", "lijst.csv", content);
    }

    private HttpResponse<String> signIn(HttpResponse<String> asked) {
        var form = Visitor.hidden(asked);
        form.put("username", visitors.emailOf(chair));
        form.put("password", Visitors.PASSWORD);
        return visitor.post("/login", form);
    }
}
