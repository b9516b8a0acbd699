package nl.leertafel.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.DemonstrationNotice;
import nl.leertafel.shared.MunicipalityScope;
import nl.leertafel.shared.TravellingClock;
import nl.leertafel.support.MailCatcher;
import nl.leertafel.support.MailingLeertafel;
import nl.leertafel.support.OwnThread;
import nl.leertafel.support.Rows;
import nl.leertafel.support.ScriptedMailServer;
import nl.leertafel.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail leaves at most once, and as long as it surely did not, it is tried again. */
@MailingLeertafel
class AtMostOnceTest {
    @Autowired
    World world;

    @Autowired
    Office office;

    @Autowired
    Post post;

    @Autowired
    Postman postman;

    @Autowired
    MailWriter writer;

    @Autowired
    MailCare care;

    @Autowired
    MunicipalityScope scope;

    @Autowired
    TravellingClock clock;

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
    void aMailThatWasSentIsNotSentAgain() {
        office.deliver(world, mail);
        office.deliver(world, mail);
        assertThat(Mailbox.all()).hasSize(1);
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void ofTwoInstancesOneSends() {
        CyclicBarrier start = new CyclicBarrier(2);
        Runnable instance = () -> {
            try {
                start.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            postman.deliver(world.municipality(), mail);
        };
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(instance, OwnThread.EACH),
                        CompletableFuture.runAsync(instance, OwnThread.EACH))
                .join();
        assertThat(Mailbox.all()).hasSize(1);
    }

    @Test
    void whoDiesAfterTheServerHasItLeavesItInDoubtAndNobodySendsItAgain() {
        JavaMailSender dying = new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage message) {
                super.send(message);
                throw new Killed();
            }
        };
        ((JavaMailSenderImpl) dying).setHost("127.0.0.1");
        ((JavaMailSenderImpl) dying).setPort(MailCatcher.port());
        assertThatThrownBy(() -> through(dying).deliver(world.municipality(), mail))
                .isInstanceOf(Killed.class);
        assertThat(Mailbox.all()).hasSize(1);

        office.deliver(world, mail);
        clock.travelTo(Rows.days(1));
        office.deliver(world, mail);
        assertThat(Mailbox.all()).hasSize(1);
        assertThat(shown().state()).isEqualTo(MailRow.Standing.IN_DOUBT);
        assertThat(shown().mayRetry()).isFalse();
    }

    @Test
    void aLineThatBreaksOnceTheServerHasItLeavesItInDoubt() throws Exception {
        try (ScriptedMailServer server = new ScriptedMailServer("250 ok", () -> {})) {
            assertThat(through(sender(server.port())).deliver(world.municipality(), mail))
                    .isEmpty();
            assertThat(server.taken()).isOne();
        }
        office.deliver(world, mail);
        assertThat(Mailbox.all()).isEmpty();
        assertThat(state()).isEqualTo("SENDING");
    }

    @Test
    void aServerThatIsDownIsTriedAgainUntilItIsUp() {
        MailCatcher.down();
        Instant next = postman.deliver(world.municipality(), mail).orElseThrow();
        assertThat(shown().reason()).isEqualTo(MailFailure.UNREACHABLE);
        postman.deliver(world.municipality(), mail);
        assertThat(shown().attempts()).as("not before its time").isOne();

        clock.travelTo(next.plusMillis(1));
        Instant later = postman.deliver(world.municipality(), mail).orElseThrow();
        assertThat(Duration.between(next, later)).isGreaterThan(Duration.ofMinutes(4));

        MailCatcher.up();
        clock.travelTo(later.plusMillis(1));
        assertThat(postman.deliver(world.municipality(), mail)).isEmpty();
        assertThat(Mailbox.all()).hasSize(1);
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void afterThreeDaysItIsGivenUpUntilAnAdministratorSendsIt() {
        MailCatcher.down();
        Instant began = clock.instant();
        int attempts = 0;
        for (Optional<Instant> next = Optional.of(began); next.isPresent(); attempts++) {
            clock.travelTo(next.get().plusMillis(1));
            next = postman.deliver(world.municipality(), mail);
        }
        assertThat(Duration.between(began, clock.instant())).isBetween(Duration.ofDays(2), Duration.ofDays(3));
        assertThat(attempts).isBetween(8, 20);
        assertThat(shown().state()).isEqualTo(MailRow.Standing.GIVEN_UP);

        MailCatcher.up();
        Actor administrator = world.administrator();
        world.as(administrator, () -> care.retry(administrator, mail, UUID.randomUUID()));
        postman.deliver(world.municipality(), mail);
        assertThat(Mailbox.all()).hasSize(1);
    }

    @Test
    void aRefusalForGoodIsNotTriedAgain() throws Exception {
        assertThat(answered("550 no such user")).isEmpty();
        assertThat(shown().state()).isEqualTo(MailRow.Standing.GIVEN_UP);
        assertThat(shown().reason()).isEqualTo(MailFailure.REFUSED);
    }

    @Test
    void aRefusalForNowIs() throws Exception {
        assertThat(answered("451 come back later")).isPresent();
        assertThat(shown().reason()).isEqualTo(MailFailure.REFUSED_FOR_NOW);
    }

    private Optional<Instant> answered(String toRecipient) throws Exception {
        try (ScriptedMailServer server = new ScriptedMailServer(toRecipient, () -> {})) {
            return through(sender(server.port())).deliver(world.municipality(), mail);
        }
    }

    private static JavaMailSenderImpl sender(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return sender;
    }

    private Postman through(JavaMailSender sender) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        MailServer server = new MailServer(
                beans.getBeanProvider(JavaMailSender.class), beans.getBeanProvider(DemonstrationNotice.class));
        return new Postman(post, server, writer, scope);
    }

    private String state() {
        return world.sql(jdbc -> jdbc.sql("select state from mail where id = ?")
                .param(mail)
                .query(String.class)
                .single());
    }

    private MailRow shown() {
        Actor administrator = world.administrator();
        return world.as(administrator, () -> care.page(administrator, null))
                .rows()
                .get(0);
    }

    /** As kill -9: nothing that would run afterwards does. */
    private static final class Killed extends Error {}
}
