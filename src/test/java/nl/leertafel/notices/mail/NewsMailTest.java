package nl.leertafel.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.TravellingClock;
import nl.leertafel.stories.StoryPutOnAgenda;
import nl.leertafel.stories.StoryReleased;
import nl.leertafel.stories.StoryTold;
import nl.leertafel.stories.StoryWithdrawn;
import nl.leertafel.support.MailCatcher;
import nl.leertafel.support.MailingLeertafel;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** News that comes by mail, through a real mail server. */
@MailingLeertafel
class NewsMailTest {
    private static final Instant THURSDAY = Instant.parse("2026-11-26T06:30:00Z");

    @Autowired
    World world;

    @Autowired
    Office office;

    @Autowired
    TravellingClock clock;

    SeatedTable table;
    UUID story;
    UUID session;

    @BeforeEach
    void aReleasedStory() {
        MailCatcher.up();
        clock.travelTo(THURSDAY);
        table = world.table();
        story = world.insert(Rows.released(world, table));
        session = world.insert(Rows.session(world, table)
                .with("starts_at", Instant.parse("2026-12-03T14:00:00Z"))
                .with("ends_at", Instant.parse("2026-12-03T16:00:00Z")));
    }

    @AfterEach
    void home() {
        clock.home();
        MailCatcher.down();
    }

    @Test
    void aDigestTellsAllNewsOfADayInOneMail() {
        released();
        onAgenda();
        assertThat(office.waiting(world)).isEmpty();
        office.digest();
        office.digest();
        office.deliver(world);
        assertThat(Mailbox.all()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Leertafel: er is nieuws voor je");
            for (String body : new String[] {mail.text(), mail.html()})
                assertThat(body)
                        .contains("Het verhaal is vrijgegeven: de tafel kan het lezen.")
                        .contains("Het verhaal staat op de agenda van 3 december 2026, aan Leertafel")
                        .contains("https://leertafel.example/stories/" + story)
                        .doesNotContain("Thuiszitter")
                        .doesNotContain("Persoon");
            assertThat(mail.html()).contains("lang=\"nl\"").doesNotContain("??");
            assertThat(mail.links()).hasSize(2).last().asString().startsWith("/unsubscribe/");
        });
    }

    @Test
    void programsAreToldWhatKindOfMailItIs() {
        released();
        office.digest();
        office.deliver(world);
        Mailbox mail = Mailbox.all().get(0);
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mail.header("List-Unsubscribe"))
                .isEqualTo("<https://leertafel.example" + mail.links().get(1) + ">");
        assertThat(mail.header("Content-Type")).startsWith("multipart/alternative");
        assertThat(mail.header("Message-ID")).endsWith("@leertafel.example>");
        assertThat(mail.header("Content-Language")).isEqualTo("nl");
    }

    @Test
    void inTheLanguageOfTheReader() {
        world.sql(jdbc -> jdbc.sql("update account set language = 'en' where id = ?")
                .param(table.frontline().accountId())
                .update());
        released();
        office.digest();
        office.deliver(world);
        assertThat(Mailbox.all()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Leertafel: there is news for you");
            assertThat(mail.text()).contains("The story is released: the table can read it.");
            assertThat(mail.html()).contains("lang=\"en\"").contains("See what came of it");
        });
    }

    @Test
    void atOnceForWhoWantsThatAndTogetherWhatHappensTogether() {
        office.wants(world, table.frontline(), Cadence.AT_ONCE);
        office.happens(
                world,
                new StoryReleased(story, table.id(), table.reviewer(), clock.instant()),
                new StoryPutOnAgenda(story, table.id(), session, table.facilitator(), clock.instant()));
        office.deliver(world);
        assertThat(Mailbox.all())
                .singleElement()
                .satisfies(
                        mail -> assertThat(mail.text()).contains("vrijgegeven").contains("agenda"));
        office.digest();
        assertThat(office.waiting(world)).isEmpty();
    }

    @Test
    void neverMeansNever() {
        office.wants(world, table.frontline(), Cadence.NEVER);
        released();
        office.digest();
        assertThat(office.waiting(world)).isEmpty();
    }

    @Test
    void whoEndsMailMeanwhileGetsNoneThatWaited() {
        released();
        office.digest();
        office.wants(world, table.frontline(), Cadence.NEVER);
        office.deliver(world);
        assertThat(Mailbox.all()).isEmpty();
        assertThat(world.count("mail where state = 'DROPPED'")).isOne();
    }

    @Test
    void whoLeftGetsNone() {
        office.wants(world, table.frontline(), Cadence.AT_ONCE);
        released();
        world.sql(jdbc -> jdbc.sql("update person set state = 'DEACTIVATED' where id = ?")
                .param(table.frontline().personId())
                .update());
        office.deliver(world);
        assertThat(Mailbox.all()).isEmpty();
        onAgenda();
        office.digest();
        assertThat(office.waiting(world)).allSatisfy(mail -> office.deliver(world, mail));
        assertThat(Mailbox.all()).isEmpty();
    }

    @Test
    void whatIsOverWhenTheMailLeavesIsNotTold() {
        released();
        office.digest();
        office.happens(world, new StoryWithdrawn(story, table.id(), true, table.frontline(), clock.instant()));
        office.deliver(world);
        assertThat(Mailbox.all()).isEmpty();
    }

    @Test
    void notOnAHolidayAndThenWhatIsOfTheLastWorkingDayOrSince() {
        clock.travelTo(Instant.parse("2027-03-25T12:00:00Z")); // a Thursday, before Good Friday and Easter
        released();
        for (String free : List.of("2027-03-26T06:30:00Z", "2027-03-27T06:30:00Z", "2027-03-29T05:30:00Z")) {
            clock.travelTo(Instant.parse(free));
            office.digest();
            assertThat(office.waiting(world)).isEmpty();
        }
        clock.travelTo(Instant.parse("2027-03-30T05:30:00Z"));
        office.digest();
        assertThat(office.waiting(world)).hasSize(1);
    }

    @Test
    void notInTheWeekendAndThenWhatIsLessThanThreeDaysOld() {
        clock.travelTo(Instant.parse("2026-11-27T12:00:00Z"));
        released();
        clock.travelTo(Instant.parse("2026-11-28T06:30:00Z"));
        office.digest();
        assertThat(office.waiting(world)).isEmpty();
        clock.travelTo(Instant.parse("2026-11-30T06:30:00Z"));
        office.digest();
        assertThat(office.waiting(world)).hasSize(1);
    }

    @Test
    void whatWaitedLongerStaysOnTheFirstPageOnly() {
        released();
        clock.travelTo(THURSDAY.plus(Duration.ofDays(5)));
        office.digest();
        assertThat(office.waiting(world)).isEmpty();
    }

    @Test
    void aMailThatNobodyBeganToSendTakesLaterNewsAlong() {
        office.wants(world, table.frontline(), Cadence.AT_ONCE);
        released();
        office.happens(world, new StoryTold(story, table.id(), session, table.chair(), clock.instant()));
        assertThat(office.waiting(world)).hasSize(1);
    }

    private void released() {
        office.happens(world, new StoryReleased(story, table.id(), table.reviewer(), clock.instant()));
    }

    private void onAgenda() {
        office.happens(world, new StoryPutOnAgenda(story, table.id(), session, table.facilitator(), clock.instant()));
    }
}
