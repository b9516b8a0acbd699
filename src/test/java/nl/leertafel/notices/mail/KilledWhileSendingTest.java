package nl.leertafel.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.TravellingClock;
import nl.leertafel.support.AnotherInstance;
import nl.leertafel.support.MailCatcher;
import nl.leertafel.support.Rows;
import nl.leertafel.support.ScriptedMailServer;
import nl.leertafel.support.TestDatabase;
import nl.leertafel.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;

/**
 * A drill: a real process is killed at the one bad moment, when the mail server has the mail and the process does not know
 * it yet. One mail acknowledged, none sent twice.
 */
@SpringBootTest(properties = "spring.application.name=leertafel-drill")
@ContextConfiguration(initializers = {TestDatabase.ForContext.class, MailCatcher.ForContext.class})
class KilledWhileSendingTest {
    @Autowired
    World world;

    @Autowired
    Office office;

    @Autowired
    MailCare care;

    @Autowired
    CustomTask<Void> mailIsSent;

    @Autowired
    TravellingClock clock;

    @Autowired
    Environment environment;

    UUID mail;

    @BeforeEach
    void aMailThatWaits() {
        MailCatcher.up();
        mail = office.oneWaits(world);
    }

    @AfterEach
    void home() {
        clock.home();
        MailCatcher.down();
    }

    @Test
    void theMailStaysInDoubtAndNobodySendsItAgain() throws Exception {
        CompletableFuture<AnotherInstance> sender = new CompletableFuture<>();
        try (ScriptedMailServer server =
                        new ScriptedMailServer("250 ok", () -> sender.join().kill());
                AnotherInstance instance = sending(server.port())) {
            sender.complete(instance);
            assertThat(instance.waitUntilOver()).isTrue();
            assertThat(server.taken()).isOne();
        }
        CompletionHandler<Void> after = mailIsSent.execute(
                MailJob.SEND.instance(world.municipality() + "/" + mail).build(), null);
        assertThat(after).as("the job is over").isInstanceOf(CompletionHandler.OnCompleteRemove.class);
        clock.travelTo(Rows.days(1));
        office.deliver(world, mail);
        assertThat(Mailbox.all()).isEmpty();
        Actor administrator = world.administrator();
        assertThat(world.as(administrator, () -> care.page(administrator, null)).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(MailRow.Standing.IN_DOUBT));
    }

    private AnotherInstance sending(int mailPort) throws IOException {
        return AnotherInstance.start(
                environment,
                "killed-while-sending.log",
                "--leertafel.jobs=true",
                "--db-scheduler.polling-interval=500ms",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mailPort);
    }
}
