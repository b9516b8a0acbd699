package nl.leertafel.support;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leertafel.Leertafel;
import org.springframework.core.env.Environment;

/** Another instance on the database of a test: a real process, to be killed at a bad moment. */
public final class AnotherInstance implements AutoCloseable {
    private static final List<String> DATABASE = List.of(
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "leertafel.keys",
            "spring.flyway.user",
            "spring.flyway.password");
    private static final Pattern LISTENS = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final CompletableFuture<Integer> port = new CompletableFuture<>();

    private AnotherInstance(Process process, Path log) {
        this.process = process;
        OwnThread.EACH.execute(() -> follow(log));
    }

    /** @param log name of the file in which it says what it does */
    public static AnotherInstance start(Environment environment, String log, String... arguments) throws IOException {
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
                "--leertafel.demo=false"));
        DATABASE.forEach(name -> command.add("--" + name + "=" + environment.getRequiredProperty(name)));
        command.addAll(List.of(arguments));
        Process started = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new AnotherInstance(started, Path.of("target", log));
    }

    /** Waits until it listens. */
    public int port() throws Exception {
        return port.get(3, TimeUnit.MINUTES);
    }

    /** As kill -9: nothing that would run afterwards does. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    public boolean waitUntilOver() throws InterruptedException {
        return process.waitFor(3, TimeUnit.MINUTES);
    }

    @Override
    public void close() {
        kill();
    }

    private void follow(Path log) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                Writer written = Files.newBufferedWriter(log)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                written.write(line + System.lineSeparator());
                Matcher listens = LISTENS.matcher(line);
                if (listens.find()) port.complete(Integer.valueOf(listens.group(1)));
            }
        } catch (IOException e) {
            port.completeExceptionally(new UncheckedIOException(e));
        }
        port.completeExceptionally(new IllegalStateException("it stopped, see " + log));
    }
}
