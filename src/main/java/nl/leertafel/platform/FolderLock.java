package nl.leertafel.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.leertafel.shared.OnlyOwner;
import nl.leertafel.shared.StartRefused;
import org.jspecify.annotations.Nullable;

/** Holds a data folder for one running application; the system lets go of it when the process dies in any way. */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(Path folder) {
        try {
            Files.createDirectories(folder, OnlyOwner.folder());
            FileChannel channel = FileChannel.open(
                    folder.resolve("leertafel.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) != null) return new FolderLock(channel);
            channel.close();
        } catch (IOException e) {
            throw new StartRefused(
                    "Data folder " + folder + " cannot be written: " + e.getMessage(),
                    "Make it writable for this user, or choose another with --leertafel.data=….",
                    e);
        }
        throw new StartRefused(
                "Data folder " + folder + " is in use by another running Leertafel.",
                "Stop the other one, or choose another folder with --leertafel.data=….");
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
