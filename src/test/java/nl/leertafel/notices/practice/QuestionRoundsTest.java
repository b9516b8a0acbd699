package nl.leertafel.notices.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leertafel.failures.ChangeClaimed;
import nl.leertafel.failures.PracticeAskedAgain;
import nl.leertafel.notices.mail.Mailbox;
import nl.leertafel.notices.mail.Office;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.Subject;
import nl.leertafel.shared.TravellingClock;
import nl.leertafel.support.MailCatcher;
import nl.leertafel.support.MailingLeertafel;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Each question says why it is asked, and whoever let one pass hears of the next. */
@MailingLeertafel
class QuestionRoundsTest {
    @Autowired
    World world;

    @Autowired
    Office office;

    @Autowired
    TravellingClock clock;

    @Autowired
    MockMvc browser;

    SeatedTable table;
    UUID failure;
    Instant begin = Rows.now();

    @BeforeEach
    void aFailureThatTheFrontlineToldOf() {
        MailCatcher.up();
        table = world.table();
        failure = world.insert(Rows.acknowledged(world, table).with("state", "BEING_WORKED_ON"));
        UUID story = world.insert(Rows.released(world, table));
        world.insert(Rows.part("failure_story", world)
                .with("failure_id", failure, "story_id", story, "linked_at", begin)
                .with("linked_by", table.chair().personId()));
    }

    @AfterEach
    void home() {
        clock.home();
        MailCatcher.down();
    }

    @Test
    void afterAnActionItSaysThatSomethingWasDone() throws Exception {
        done();
        asked(Duration.ofDays(29));
        assertThat(mailTo("frontline")).contains("Een verhaal van jou", "Vier weken geleden", "verhaal volgt");
        asksOn(table.frontline(), "Hier is iets aan gedaan", "gemeld");
    }

    @Test
    void afterAClaimItSaysSoAndSpeaksOfAStoryToWhoToldOne() throws Exception {
        claimed(begin);
        asked(Duration.ofDays(1));
        assertThat(mailTo("frontline"))
                .contains("Een verhaal van jou", "is gemeld dat het nu anders gaat")
                .doesNotContain("Vier weken");
        assertThat(mailTo("resident"))
                .contains("jouw tafel is gemeld dat het nu anders gaat", "voor de praktijk aan een leertafel zit")
                .doesNotContain("verhaal");
        asksOn(table.resident(), "is gemeld dat dit nu anders gaat", "iets aan gedaan");
    }

    @Test
    void askedAgainItSaysThatItCountsAsResolved() throws Exception {
        resolved();
        again(begin);
        asked(Duration.ofDays(1));
        assertThat(mailTo("frontline"))
                .contains("Een verhaal van jou", "geldt nu als opgelost")
                .doesNotContain("Vier weken");
        assertThat(mailTo("resident"))
                .contains("jouw tafel geldt nu als opgelost")
                .doesNotContain("verhaal");
        asksOn(table.resident(), "geldt dit nu als opgelost", "iets aan gedaan");
    }

    @Test
    void whoLetOneRoundPassIsAskedInTheNextAndOnceInEach() {
        resolved();
        again(begin);
        asked(Duration.ofDays(1));
        asked(Duration.ofDays(2));
        assertThat(Mailbox.all()).as("the first round").hasSize(2);
        again(begin.plus(Duration.ofDays(182)));
        asked(Duration.ofDays(183));
        asked(Duration.ofDays(184));
        assertThat(Mailbox.all()).as("and the second").hasSize(4);
    }

    @Test
    void whoLetTheQuestionAfterAnActionPassIsAskedAboutTheClaim() {
        done();
        asked(Duration.ofDays(29));
        claimed(begin.plus(Duration.ofDays(30)));
        asked(Duration.ofDays(31));
        asked(Duration.ofDays(60));
        assertThat(Mailbox.all().stream().map(Mailbox::to))
                .as("the author twice, the resident about the claim")
                .hasSize(3);
        assertThat(world.count("practice_question where cause = 'CHANGE_CLAIMED' and action_id is null"))
                .isEqualTo(2);
    }

    @Test
    void anActionDoesNotAskAgainWhoLetAQuestionPass() {
        done();
        asked(Duration.ofDays(29));
        done();
        asked(Duration.ofDays(60));
        assertThat(Mailbox.all()).hasSize(1);
    }

    private void asked(Duration passed) {
        clock.travelTo(begin.plus(passed));
        office.askPractice();
        office.deliver(world);
    }

    private void asksOn(Actor asked, String why, String other) throws Exception {
        String question = world.sql(jdbc -> jdbc.sql("select id from practice_question where person_id = ?")
                .param(asked.personId())
                .query(String.class)
                .single());
        browser.perform(get("/questions/" + question).with(world.requestAs(asked)))
                .andExpect(content().string(containsString(why)))
                .andExpect(content().string(not(containsString(other))));
    }

    private static String mailTo(String role) {
        return Mailbox.all().stream()
                .filter(mail -> mail.to().startsWith("persoon." + role + "."))
                .map(mail -> mail.text().replaceAll("\\s+", " "))
                .findFirst()
                .orElseThrow();
    }

    private void claimed(Instant at) {
        world.sql(jdbc -> jdbc.sql("update system_failure set state = 'CHANGE_CLAIMED', claim = 'Anders',"
                        + " claimed_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", failure)
                .update());
        happens(new ChangeClaimed(failure, table.id(), table.boardMember(), at, about(), ""));
    }

    private void resolved() {
        claimed(begin.minus(Duration.ofDays(182)));
        for (Actor answering : List.of(table.chair(), table.frontline()))
            world.insert(Rows.part("practice_confirmation", world)
                    .with("id", Ids.next(), "failure_id", failure, "person_id", answering.personId())
                    .with("role", answering == table.chair() ? "CHAIR" : "FRONTLINE", "still_happens", false)
                    .with("note", "", "claimed_at", begin.minus(Duration.ofDays(182)), "at", begin));
        world.sql(jdbc -> jdbc.sql("delete from practice_question").update());
        world.sql(
                jdbc -> jdbc.sql("update system_failure set state = 'RESOLVED', resolved_at = claimed_at where id = ?")
                        .param(failure)
                        .update());
    }

    private void again(Instant at) {
        world.sql(jdbc -> jdbc.sql("update system_failure set asked_again_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", failure)
                .update());
        happens(new PracticeAskedAgain(failure, table.id(), table.boardMember(), at, about(), ""));
    }

    private void done() {
        UUID action = world.insert(Rows.action(world, table));
        List<Subject> about = List.of(Subject.action(action), Subject.failure(failure));
        happens(new Done(table.id(), table.boardMember(), begin, about));
    }

    private void happens(Happened happened) {
        office.happens(world, happened);
    }

    private List<Subject> about() {
        return List.of(Subject.failure(failure));
    }

    private record Done(UUID tableId, Actor by, Instant at, List<Subject> about) implements Happened {
        @Override
        public String what() {
            return "action.done";
        }
    }
}
