package nl.leertafel.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A real mail server on one port, which can go down and come back. */
public final class MailCatcher {
    private static final int PORT = freePort();
    private static GreenMail server = newServer();

    private MailCatcher() {}

    /** Up, and empty. */
    public static void up() {
        if (server.isRunning()) server.stop();
        server = newServer();
        server.start();
    }

    public static void down() {
        server.stop();
    }

    public static int port() {
        return PORT;
    }

    public static List<MimeMessage> caught() {
        return List.of(server.getReceivedMessages());
    }

    private static GreenMail newServer() {
        return new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has a context send its mail here. */
    public static final class ForContext implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "spring.mail.host=127.0.0.1",
                            "spring.mail.port=" + PORT,
                            "leertafel.address=https://leertafel.example")
                    .applyTo(context);
        }
    }
}
