package nl.leertafel.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.leertafel.Leertafel;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.TravellingClock;
import nl.leertafel.stories.StoryReleased;
import nl.leertafel.support.MailCatcher;
import nl.leertafel.support.Rows;
import nl.leertafel.support.ScriptedMailServer;
import nl.leertafel.support.SeatedTable;
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
    private static final List<String> DATABASE = List.of(
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "leertafel.keys",
            "spring.flyway.user",
            "spring.flyway.password");

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
        SeatedTable table = world.table();
        UUID story = world.insert(Rows.released(world, table));
        office.wants(world, table.frontline(), Cadence.AT_ONCE);
        office.happens(world, new StoryReleased(story, table.id(), table.reviewer(), clock.instant()));
        mail = office.waiting(world).get(0);
    }

    @AfterEach
    void home() {
        clock.home();
        MailCatcher.down();
    }

    @Test
    void theMailStaysInDoubtAndNobodySendsItAgain() throws Exception {
        CompletableFuture<Process> instance = new CompletableFuture<>();
        try (ScriptedMailServer server =
                new ScriptedMailServer("250 ok", () -> instance.join().destroyForcibly())) {
            Process started = start(server.port());
            instance.complete(started);
            try {
                assertThat(started.waitFor(3, TimeUnit.MINUTES)).isTrue();
                assertThat(server.taken()).isOne();
            } finally {
                started.destroyForcibly();
            }
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

    /** Another instance on the same database, with jobs. */
    private Process start(int mailPort) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> !entry.endsWith("test-classes"))
                        .collect(Collectors.joining(File.pathSeparator)),
                Leertafel.class.getName(),
                "--server.port=0",
                "--leertafel.demo=false",
                "--leertafel.jobs=true",
                "--db-scheduler.polling-interval=500ms",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mailPort));
        DATABASE.forEach(name -> command.add("--" + name + "=" + environment.getRequiredProperty(name)));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "killed-while-sending.log").toFile())
                .start();
    }
}
