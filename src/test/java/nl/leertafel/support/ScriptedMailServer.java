package nl.leertafel.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks as much SMTP as is needed to refuse a mail, or to take it and fall silent. */
public final class ScriptedMailServer implements AutoCloseable {
    private final ServerSocket listening;
    private final String toRecipient;
    private final Runnable onMail;
    private final AtomicInteger taken = new AtomicInteger();

    /**
     * @param toRecipient what it answers to RCPT
     * @param onMail what happens once it has the whole mail, before it says so; it then hangs up without a word
     */
    public ScriptedMailServer(String toRecipient, Runnable onMail) {
        this.toRecipient = toRecipient;
        this.onMail = onMail;
        try {
            this.listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "scripted-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return listening.getLocalPort();
    }

    public int taken() {
        return taken.get();
    }

    private void serve() {
        while (!listening.isClosed()) {
            try (Socket client = listening.accept()) {
                talk(client);
            } catch (IOException goneAway) {
                // the client hung up, or the test is over
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        Writer out = new OutputStreamWriter(client.getOutputStream(), StandardCharsets.ISO_8859_1);
        say(out, "220 ready");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("RCPT")) say(out, toRecipient);
            else if (line.startsWith("QUIT")) say(out, "221 bye");
            else if (!line.startsWith("DATA")) say(out, "250 ok");
            else {
                say(out, "354 go on");
                while (!".".equals(in.readLine())) continue;
                taken.incrementAndGet();
                onMail.run();
                return;
            }
        }
    }

    private static void say(Writer out, String answer) throws IOException {
        out.write(answer + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
