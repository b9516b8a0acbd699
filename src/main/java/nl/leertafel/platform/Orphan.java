package nl.leertafel.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.leertafel.shared.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL server that outlived its application, which was killed. */
final class Orphan {
    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);

    private Orphan() {}

    /** Ends the server on this cluster, if there is one. Only for who holds the folder's lock. */
    static void stop(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        Optional<ProcessHandle> server = running(pidFile);
        if (server.isPresent()) {
            LOG.info(
                    "Stopping the database server {} that an earlier run left behind",
                    server.get().pid());
            end(server.get(), pidFile);
        }
        Files.deleteIfExists(pidFile);
    }

    private static Optional<ProcessHandle> running(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) return Optional.empty();
        long pid = Files.readAllLines(pidFile).stream()
                .findFirst()
                .map(String::trim)
                .filter(line -> line.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(0L);
        return ProcessHandle.of(pid).filter(Orphan::isPostgres);
    }

    /** The number may have gone to another process since. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(path -> path.contains("postgres"))
                .isPresent();
    }

    /**
     * Its clients died with the application, so asking it to end is enough; it writes everything first. Its last act is to
     * delete its file, and the process may stay in the list long after that where nobody collects the dead.
     */
    private static void end(ProcessHandle server, Path pidFile) throws IOException {
        server.destroy();
        for (int tenths = 0; tenths < 200; tenths++) {
            if (!server.isAlive() || Files.notExists(pidFile)) return;
            pause();
        }
        throw new StartRefused(
                "Database server " + server.pid() + ", left behind by an earlier run, does not stop.",
                "End that process, and start again.");
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
