package nl.leertafel.platform;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import nl.leertafel.shared.OnlyOwner;

/** Passwords of the embedded database, made once and kept beside it for this user's eyes only. */
record EmbeddedRoles(String superuser, String owner, String application) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static EmbeddedRoles in(Path folder) throws IOException {
        Path file = folder.resolve("roles.properties");
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        } else {
            for (String role : new String[] {"superuser", "owner", "application"}) kept.setProperty(role, password());
            Files.createFile(file, OnlyOwner.file());
            try (Writer writer = Files.newBufferedWriter(file)) {
                kept.store(writer, "Roles of the embedded database; lost with this file is the way into it");
            }
        }
        return new EmbeddedRoles(
                kept.getProperty("superuser", ""), kept.getProperty("owner", ""), kept.getProperty("application", ""));
    }

    private static String password() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
