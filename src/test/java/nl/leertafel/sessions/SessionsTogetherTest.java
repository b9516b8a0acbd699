package nl.leertafel.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.support.LeertafelTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two requests at the same moment: nothing is done twice, and nothing that was typed is lost. */
@LeertafelTest
class SessionsTogetherTest {
    @Autowired
    Gathering tafel;

    @Autowired
    MockMvcTester browser;

    @Test
    void a_plan_that_is_sent_twice_makes_one_session() throws Exception {
        String submission = Ids.next().toString();
        List<MvcTestResult> answers = together(() -> plan(submission), () -> plan(submission));
        assertThat(answers).allSatisfy(answer -> assertThat(answer).hasStatus(302));
        assertThat(answers.get(0).getResponse().getRedirectedUrl())
                .isEqualTo(answers.get(1).getResponse().getRedirectedUrl());
        assertThat(tafel.world.count("learning_session")).isOne();
        assertThat(tafel.world.count("agenda_item")).isEqualTo(5);
    }

    @Test
    void two_people_who_note_at_one_item_keep_both_texts() throws Exception {
        UUID session = tafel.inProgress(14);
        AgendaLine line = tafel.item(session, "De taxi die niet reed");
        List<MvcTestResult> answers = together(
                () -> note(tafel.table.chair(), session, line, "Wat de voorzitter schreef"),
                () -> note(tafel.table.facilitator(), session, line, "Wat de begeleider schreef"));
        List<MvcTestResult> saved = with(answers, 302);
        List<MvcTestResult> refused = with(answers, 409);
        assertThat(saved).hasSize(1);
        assertThat(refused).hasSize(1);
        assertThat(refused.get(0))
                .bodyText()
                .contains(
                        "Wat de voorzitter schreef",
                        "Wat de begeleider schreef",
                        "name=\"version\" value=\"" + (line.version() + 1) + "\"")
                .doesNotContain("??");
    }

    @Test
    void two_people_who_say_who_was_there_see_what_the_other_said() {
        UUID session = tafel.inProgress(14);
        UUID somebody =
                tafel.page(tafel.table.chair(), session).expected().get(0).id();
        String address = "/sessions/" + session + "/attendance";
        String field = "presence[" + somebody + "]";
        assertThat(post(tafel.table.chair(), address, Ids.next().toString(), field, "ABSENT"))
                .hasStatus(302);
        assertThat(post(tafel.table.facilitator(), address, Ids.next().toString(), field, "PRESENT"))
                .hasStatus(409)
                .bodyText()
                .contains("Persoon chair</dt><dd>was er niet", "name=\"seen[" + somebody + "]\" value=\"ABSENT\"")
                .containsPattern("value=\"PRESENT\" checked=\"checked\"")
                .doesNotContain("??");
        assertThat(presence(session, somebody)).isEqualTo(Presence.ABSENT);
        String seen = "seen[" + somebody + "]";
        assertThat(post(tafel.table.facilitator(), address, Ids.next().toString(), field, "PRESENT", seen, "ABSENT"))
                .hasStatus(302);
        assertThat(presence(session, somebody)).isEqualTo(Presence.PRESENT);
    }

    @Test
    void two_people_who_each_fill_in_a_part_of_who_was_there_are_both_heard() {
        UUID session = tafel.inProgress(14);
        List<ExpectedRow> expected = tafel.page(tafel.table.chair(), session).expected();
        String address = "/sessions/" + session + "/attendance";
        for (int i = 0; i < 2; i++)
            assertThat(post(
                            tafel.table.chair(),
                            address,
                            Ids.next().toString(),
                            "presence[" + expected.get(i).id() + "]",
                            "PRESENT"))
                    .hasStatus(302);
        assertThat(presence(session, expected.get(0).id())).isEqualTo(Presence.PRESENT);
        assertThat(presence(session, expected.get(1).id())).isEqualTo(Presence.PRESENT);
    }

    private @Nullable Presence presence(UUID session, UUID invitation) {
        return tafel.page(tafel.table.chair(), session).expected().stream()
                .filter(row -> row.id().equals(invitation))
                .findFirst()
                .orElseThrow()
                .presence();
    }

    @Test
    void who_was_refused_may_save_after_all() throws Exception {
        UUID session = tafel.inProgress(14);
        AgendaLine line = tafel.item(session, "De taxi die niet reed");
        note(tafel.table.chair(), session, line, "Eerst");
        assertThat(note(tafel.table.facilitator(), session, line, "Daarna")).hasStatus(409);
        AgendaLine now = tafel.item(session, "De taxi die niet reed");
        assertThat(note(tafel.table.facilitator(), session, now, "Eerst en daarna"))
                .hasStatus(302);
        assertThat(tafel.item(session, "De taxi die niet reed").notes()).isEqualTo("Eerst en daarna");
    }

    @Test
    void moving_an_item_does_not_make_its_notes_stale() throws Exception {
        UUID session = tafel.inProgress(14);
        AgendaLine line = tafel.item(session, "De taxi die niet reed");
        post(
                tafel.table.chair(),
                "/sessions/" + session + "/agenda/" + line.id() + "/up",
                Ids.next().toString());
        assertThat(note(tafel.table.facilitator(), session, line, "Nog steeds goed"))
                .hasStatus(302);
    }

    @Test
    void two_who_compose_at_once_both_get_their_item() throws Exception {
        UUID session = tafel.planned(14);
        List<MvcTestResult> answers = together(
                () -> add(tafel.table.chair(), session, "Een"), () -> add(tafel.table.facilitator(), session, "Twee"));
        assertThat(answers).allSatisfy(answer -> assertThat(answer).hasStatus(302));
        assertThat(tafel.titles(session)).contains("Een", "Twee");
    }

    @Test
    void two_who_change_the_session_see_what_the_other_changed() throws Exception {
        UUID session = tafel.planned(14);
        long version = tafel.page(tafel.table.chair(), session).version();
        List<MvcTestResult> answers = together(
                () -> move(tafel.table.chair(), session, version, "Stadhuis"),
                () -> move(tafel.table.facilitator(), session, version, "School"));
        assertThat(with(answers, 302)).hasSize(1);
        assertThat(with(answers, 409))
                .singleElement()
                .satisfies(answer -> assertThat(answer).bodyText().contains("Stadhuis", "School"));
    }

    private static List<MvcTestResult> with(List<MvcTestResult> answers, int status) {
        return answers.stream()
                .filter(answer -> answer.getResponse().getStatus() == status)
                .toList();
    }

    private MvcTestResult plan(String submission) {
        PlanForm form = Gathering.form(14);
        return post(
                tafel.table.facilitator(),
                "/tables/" + tafel.table.id() + "/sessions",
                submission,
                "theme",
                form.theme(),
                "date",
                form.date(),
                "start",
                form.start(),
                "end",
                form.end(),
                "place",
                form.place());
    }

    private MvcTestResult note(Actor actor, UUID session, AgendaLine line, String notes) {
        String address = "/sessions/" + session + "/agenda/" + line.id() + "/notes";
        return post(actor, address, Ids.next().toString(), "version", String.valueOf(line.version()), "notes", notes);
    }

    private MvcTestResult add(Actor actor, UUID session, String title) {
        String address = "/sessions/" + session + "/agenda";
        return post(actor, address, Ids.next().toString(), "kind", "PATTERN", "title", title, "minutes", "10");
    }

    private MvcTestResult move(Actor actor, UUID session, long version, String place) {
        PlanForm form = Gathering.form(14);
        return post(
                actor,
                "/sessions/" + session,
                Ids.next().toString(),
                "version",
                String.valueOf(version),
                "theme",
                form.theme(),
                "date",
                form.date(),
                "start",
                form.start(),
                "end",
                form.end(),
                "place",
                place);
    }

    private MvcTestResult post(Actor actor, String address, String submission, String... fields) {
        var request =
                browser.post().uri(address).with(tafel.world.requestAs(actor)).with(csrf());
        request.param("submission", submission);
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    private static List<MvcTestResult> together(Callable<MvcTestResult> one, Callable<MvcTestResult> other)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<MvcTestResult> first = two.submit(() -> at(start, one));
            Future<MvcTestResult> second = two.submit(() -> at(start, other));
            return List.of(first.get(), second.get());
        } finally {
            two.shutdown();
        }
    }

    private static MvcTestResult at(CyclicBarrier start, Callable<MvcTestResult> work) throws Exception {
        start.await();
        return work.call();
    }
}
