package nl.leertafel.platform;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import nl.leertafel.shared.OnlyOwner;
import nl.leertafel.shared.StartRefused;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL that needs nothing installed. Its data stays in a folder between runs; whoever may read that folder
 * may read the data, everybody else on the machine needs a password. It writes as safely as any other PostgreSQL.
 */
final class EmbeddedDatabase implements AutoCloseable {
    private static final String VERSION = "18";
    private static final String OWNER = "leertafel_owner";
    private static final String APPLICATION = "leertafel_app";

    /** One file serves both kinds of Mac, and only one of the two copies of it is brought along. */
    static final PgBinaryResolver BINARIES = (system, machine) ->
            DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, system.equals("Darwin") ? "arm_64" : machine);

    private final FolderLock lock;
    private final EmbeddedPostgres server;
    private final EmbeddedRoles roles;

    private EmbeddedDatabase(FolderLock lock, EmbeddedPostgres server, EmbeddedRoles roles) {
        this.lock = lock;
        this.server = server;
        this.roles = roles;
    }

    /** @param port 0 for a free one */
    static EmbeddedDatabase start(Path folder, int port) {
        Path home = folder.toAbsolutePath().normalize();
        FolderLock lock = FolderLock.take(home);
        try {
            EmbeddedRoles roles = EmbeddedRoles.in(home);
            return new EmbeddedDatabase(lock, start(home, port, roles), roles);
        } catch (IOException | SQLException e) {
            lock.close();
            throw new StartRefused(
                    "The embedded database in " + home + " does not start: " + e.getMessage(),
                    "Look at the messages above; SPRING_DATASOURCE_URL chooses a PostgreSQL of your own instead.",
                    e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedPostgres start(Path home, int port, EmbeddedRoles roles) throws IOException, SQLException {
        Path cluster = home.resolve("postgres");
        Path unfinished = home.resolve("postgres.unfinished");
        boolean again = Files.exists(unfinished);
        if (!again) refuseOtherVersion(cluster);
        Orphan.stop(cluster);
        if (again) FileSystemUtils.deleteRecursively(cluster);
        // inside it is open to all, for that is how it is unpacked
        Files.createDirectories(home.resolve("server"), OnlyOwner.folder());
        boolean fresh = !Files.exists(cluster);
        if (fresh) Files.writeString(unfinished, roles.superuser());
        EmbeddedPostgres server = server(home, cluster, unfinished, port, roles).start();
        if (fresh) {
            makeRolesAndDatabase(server, roles);
            Files.delete(unfinished);
        }
        return server;
    }

    private static EmbeddedPostgres.Builder server(
            Path home, Path cluster, Path passwordFile, int port, EmbeddedRoles roles) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setPgBinaryResolver(BINARIES)
                .setOverrideWorkingDirectory(home.resolve("server/postgres").toFile())
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "nl")
                .setConnectConfig("password", roles.superuser())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "50")
                .setServerConfig("unix_socket_directories", "");
        return port == 0 ? builder : builder.setPort(port);
    }

    private static void refuseOtherVersion(Path cluster) throws IOException {
        Path file = cluster.resolve("PG_VERSION");
        if (!Files.exists(file)) return;
        String version = Files.readString(file).trim();
        if (!version.equals(VERSION))
            throw new StartRefused(
                    "Data folder " + cluster + " was written by PostgreSQL " + version + ", and this is " + VERSION
                            + ".",
                    "Move the data with pg_dump of version " + version + ", or choose another folder.");
    }

    private static void makeRolesAndDatabase(EmbeddedPostgres server, EmbeddedRoles roles) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(role(OWNER, roles.owner()));
            statement.execute(role(APPLICATION, roles.application()));
            statement.execute("create database leertafel owner " + OWNER);
            statement.execute("revoke connect on database leertafel from public");
            statement.execute("grant connect on database leertafel to " + APPLICATION);
        }
    }

    private static String role(String name, String password) {
        return "create role " + name + " login nosuperuser nobypassrls nocreatedb nocreaterole password '" + password
                + "'";
    }

    DatabaseAddress address() {
        String url = "jdbc:postgresql://localhost:" + server.getPort() + "/leertafel";
        return new DatabaseAddress(
                url,
                url,
                new DatabaseAddress.Role(OWNER, roles.owner()),
                new DatabaseAddress.Role(APPLICATION, roles.application()));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }
}
