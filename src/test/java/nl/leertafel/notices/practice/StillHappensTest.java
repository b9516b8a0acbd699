package nl.leertafel.notices.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leertafel.failures.ChangeClaimed;
import nl.leertafel.failures.FailureResolved;
import nl.leertafel.notices.mail.Cadence;
import nl.leertafel.notices.mail.Mailbox;
import nl.leertafel.notices.mail.Office;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;
import nl.leertafel.shared.Task;
import nl.leertafel.shared.TravellingClock;
import nl.leertafel.support.MailCatcher;
import nl.leertafel.support.MailingLeertafel;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import nl.leertafel.tables.SeatRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** "Does this still happen?", from the question to the failure. */
@MailingLeertafel
class StillHappensTest {
    @Autowired
    World world;

    @Autowired
    Office office;

    @Autowired
    QuestionTasks tasks;

    @Autowired
    TravellingClock clock;

    @Autowired
    MockMvc browser;

    SeatedTable table;
    UUID story;
    UUID failure;
    Instant claimedAt;

    @BeforeEach
    void aStoryThatShowsAFailure() {
        MailCatcher.up();
        table = world.table();
        story = world.insert(Rows.released(world, table));
        failure = world.insert(Rows.acknowledged(world, table).with("state", "BEING_WORKED_ON"));
        world.insert(Rows.part("failure_story", world)
                .with("failure_id", failure, "story_id", story, "linked_at", Rows.now())
                .with("linked_by", table.chair().personId()));
        claimedAt = Rows.now();
    }

    @AfterEach
    void home() {
        clock.home();
        MailCatcher.down();
    }

    @Test
    void theMorningAfterAClaimWhoeverSitsThereFromPracticeIsAskedOnce() {
        claim();
        after(Duration.ofDays(1));
        office.askPractice();
        office.askPractice();
        office.deliver(world);
        assertThat(Mailbox.all()).hasSize(2).allSatisfy(mail -> {
            assertThat(mail.subject()).isEqualTo("Leertafel: een vraag aan jou");
            assertThat(mail.text() + mail.html()).doesNotContain("diagnose").doesNotContain("Persoon");
            assertThat(mail.links().get(0)).startsWith("/answer/").endsWith("?lang=nl");
        });
    }

    @Test
    void lookingRecordsNothingAndOneTapDoes() throws Exception {
        String address = askedByMail();
        browser.perform(get(address + "?lang=nl"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().string(containsString("We wachten op een diagnose.")));
        assertThat(world.count("practice_confirmation")).isZero();

        browser.perform(post(address).with(csrf()).param("answer", "YES")).andExpect(redirectedUrl(address));
        browser.perform(get(address)).andExpect(content().string(containsString("Dank je")));
        assertThat(world.count("practice_confirmation where still_happens and role = 'FRONTLINE'"))
                .isOne();
        assertThat(world.count("system_failure where state = 'BEING_WORKED_ON'"))
                .isOne();
    }

    @Test
    void noConfirmsTheClaimAndASecondTapChangesNothing() throws Exception {
        String address = askedByMail();
        browser.perform(post(address).with(csrf()).param("answer", "NO")).andExpect(redirectedUrl(address));
        browser.perform(post(address).with(csrf()).param("answer", "YES")).andExpect(redirectedUrl(address));
        assertThat(world.count("practice_confirmation where not still_happens")).isOne();
        assertThat(world.count("practice_confirmation")).isOne();
    }

    @Test
    void ownWordsStandWithTheFailureAndConfirmNothing() throws Exception {
        String address = askedByMail();
        browser.perform(post(address).with(csrf()).param("answer", "OTHER").param("words", ""))
                .andExpect(status().isUnprocessableContent());
        browser.perform(post(address).with(csrf()).param("answer", "OTHER").param("words", "Bel jan@voorbeeld.nl"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Bel jan@voorbeeld.nl")))
                .andExpect(content().string(containsString("e-mailadres")));
        browser.perform(post(address).with(csrf()).param("answer", "OTHER").param("words", "Alleen op vrijdag nog."))
                .andExpect(redirectedUrl(address));
        assertThat(world.count("practice_confirmation")).isZero();
        browser.perform(get("/failures/" + failure).with(world.requestAs(table.chair())))
                .andExpect(content().string(containsString("Alleen op vrijdag nog.")));
    }

    @Test
    void aTokenThatIsNoneOpensNothing() throws Exception {
        String address = askedByMail();
        String other = address.substring(0, address.length() - 4) + "AAAA";
        for (String wrong : List.of(other, "/answer/nonsense")) {
            browser.perform(get(wrong)).andExpect(status().isNotFound());
            browser.perform(post(wrong).with(csrf()).param("answer", "YES")).andExpect(status().isNotFound());
        }
        assertThat(world.count("practice_confirmation")).isZero();
    }

    @Test
    void anActionThatIsDoneAsksAsWellAndWithoutAClaimTheAnswerIsEvidence() throws Exception {
        done();
        after(Duration.ofDays(29));
        office.askPractice();
        Task task = tasks(table.frontline()).get(0);
        assertThat(task.title()).isEqualTo("We wachten op een diagnose.");
        browser.perform(post(task.address())
                        .with(world.requestAs(table.frontline()))
                        .with(csrf())
                        .param("answer", "YES"))
                .andExpect(redirectedUrl(task.address()));
        assertThat(world.count("practice_confirmation")).isZero();
        assertThat(world.count("practice_question where answer = 'YES' and not confirms"))
                .isOne();
        assertThat(tasks(table.frontline())).isEmpty();
        browser.perform(get("/failures/" + failure).with(world.requestAs(table.chair())))
                .andExpect(content().string(containsString("dit gebeurt nog")));
        done();
        after(Duration.ofDays(60));
        office.askPractice();
        assertThat(tasks(table.frontline())).as("asked once").isEmpty();
    }

    @Test
    void somebodyElseCannotAnswer() throws Exception {
        done();
        after(Duration.ofDays(29));
        office.askPractice();
        String address = tasks(table.frontline()).get(0).address();
        for (Actor other : List.of(table.resident(), table.chair(), world.administrator())) {
            browser.perform(get(address).with(world.requestAs(other))).andExpect(status().isNotFound());
            browser.perform(post(address)
                            .with(world.requestAs(other))
                            .with(csrf())
                            .param("answer", "NO"))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void theOwnerIsNotAsked() {
        world.sql(jdbc -> jdbc.sql("update system_failure set owner_id = ?")
                .param(table.frontline().personId())
                .update());
        claim();
        after(Duration.ofDays(29));
        office.askPractice();
        assertThat(world.count("practice_question where person_id = '"
                        + table.frontline().personId() + "'"))
                .isZero();
    }

    @Test
    void whoNoLongerSitsThereIsNotAsked() {
        claim();
        leaveSeat();
        after(Duration.ofDays(29));
        office.askPractice();
        assertThat(world.count("practice_question where person_id = '"
                        + table.frontline().personId() + "'"))
                .isZero();
    }

    @Test
    void whoLosesTheSeatAfterwardsIsToldThatThereIsNothingToAnswer() throws Exception {
        String address = askedByMail();
        leaveSeat();
        browser.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Deze vraag hoeft niemand meer")))
                .andExpect(content().string(not(containsString("diagnose"))));
        browser.perform(post(address).with(csrf()).param("answer", "NO")).andExpect(status().isNotFound());
        assertThat(world.count("practice_confirmation")).isZero();
    }

    @Test
    void whatIsResolvedIsNotAsked() {
        claim();
        office.happens(
                world,
                new FailureResolved(
                        failure, table.id(), table.chair(), Rows.now(), List.of(Subject.failure(failure)), ""));
        after(Duration.ofDays(29));
        office.askPractice();
        assertThat(world.count("practice_question")).isZero();
    }

    @Test
    void whoWantsNoMailIsAskedOnTheFirstPage() {
        office.wants(world, table.frontline(), Cadence.NEVER);
        done();
        after(Duration.ofDays(29));
        office.askPractice();
        assertThat(office.waiting(world)).isEmpty();
        assertThat(tasks(table.frontline())).hasSize(1);
    }

    @Test
    void aClaimStandsOnTheFirstPageOnce() {
        claim();
        after(Duration.ofDays(29));
        office.askPractice();
        assertThat(tasks(table.frontline())).as("failures ask this already").isEmpty();
    }

    private String askedByMail() {
        claim();
        after(Duration.ofDays(29));
        office.askPractice();
        office.deliver(world);
        return Mailbox.all().get(0).links().get(0).replace("?lang=nl", "");
    }

    private void claim() {
        world.sql(jdbc -> jdbc.sql(
                        "update system_failure set state = 'CHANGE_CLAIMED', claim = 'Anders', claimed_at = :at where"
                                + " id = :id")
                .param("at", claimedAt.atOffset(ZoneOffset.UTC))
                .param("id", failure)
                .update());
        office.happens(
                world,
                new ChangeClaimed(
                        failure, table.id(), table.boardMember(), claimedAt, List.of(Subject.failure(failure)), ""));
    }

    private void done() {
        UUID action = world.insert(Rows.action(world, table));
        office.happens(
                world,
                new Done(
                        table.id(),
                        table.boardMember(),
                        Rows.now(),
                        List.of(Subject.action(action), Subject.story(story))));
    }

    private void after(Duration passed) {
        clock.travelTo(claimedAt.plus(passed));
    }

    private void leaveSeat() {
        world.sql(jdbc -> jdbc.sql("update seat set person_id = null, state = 'VACANT' where id = ?")
                .param(table.seat(SeatRole.FRONTLINE))
                .update());
    }

    private List<Task> tasks(Actor actor) {
        return world.as(actor, () -> tasks.tasks(actor));
    }

    private record Done(UUID tableId, Actor by, Instant at, List<Subject> about) implements Happened {
        @Override
        public String what() {
            return "action.done";
        }
    }
}
