package nl.leertafel.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.leertafel.shared.OnlyOwner;
import nl.leertafel.shared.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keys beside the embedded database, for this user's eyes only; made when there are none. */
final class KeyFile {
    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);

    private KeyFile() {}

    static Keys in(Path folder) {
        Path file = folder.toAbsolutePath().normalize().resolve("keys.txt");
        try {
            if (!Files.exists(file)) make(file);
            return Keys.read(Files.readString(file));
        } catch (IOException e) {
            throw new StartRefused(
                    "The keys in " + file + " cannot be read or made: " + e.getMessage(),
                    "Let the application read and write that folder, or give it keys in LEERTAFEL_KEYS.",
                    e);
        }
    }

    private static void make(Path file) throws IOException {
        Files.createDirectories(file.getParent(), OnlyOwner.folder());
        Path fresh = Files.createTempFile(file.getParent(), "keys", ".new", OnlyOwner.file());
        try {
            Files.writeString(fresh, Key.random(1).written() + "\n");
            Files.move(fresh, file); // there at once with all that is in it, and never over another
            LOG.info(
                    "Made a key for sealing stories: {}. Without this file nobody reads them: keep a copy of it in"
                            + " another place than the copies of the database.",
                    file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
