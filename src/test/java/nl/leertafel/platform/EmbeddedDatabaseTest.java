package nl.leertafel.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import nl.leertafel.shared.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedDatabaseTest {
    @TempDir
    Path folder;

    @Test
    void keepsItsDataAndWritesItSafely() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, 0)) {
            JdbcClient owner = as(database.address(), database.address().owner());
            assertThat(setting(owner, "fsync")).isEqualTo("on");
            assertThat(setting(owner, "synchronous_commit")).isEqualTo("on");
            remember(owner);
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, 0)) {
            assertThat(recalls(database)).isTrue();
        }
    }

    @Test
    void makesOrdinaryRolesThatNeedTheirPassword() throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, 0)) {
            DatabaseAddress address = database.address();
            DatabaseCheck.check(address);
            for (String name : new String[] {"postgres", "leertafel_owner", "leertafel_app"}) {
                JdbcClient guessing = as(address, new DatabaseAddress.Role(name, "guess"));
                assertThatThrownBy(() -> setting(guessing, "fsync")).isInstanceOf(DataAccessException.class);
            }
            DatabaseAddress.Role guess = new DatabaseAddress.Role("leertafel_app", "guess");
            assertThatThrownBy(() -> DatabaseCheck.check(with(address, guess)))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("does not let role leertafel_app in");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("roles.properties"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void rolesThatWouldPassTheWallAreRefused() throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, 0)) {
            DatabaseAddress address = database.address();
            DatabaseAddress.Role superuser = new DatabaseAddress.Role(
                    "postgres", EmbeddedRoles.in(folder).superuser());
            assertThatThrownBy(() -> DatabaseCheck.check(with(address, superuser)))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("postgres is a superuser");
            as(address, superuser).sql("alter role leertafel_owner bypassrls").update();
            assertThatThrownBy(() -> DatabaseCheck.check(address))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("leertafel_owner is exempt from row-level security");
        }
    }

    @Test
    void startsAfterBeingKilledWithTheServerLeftBehind() throws Exception {
        Process killed = inAnotherProcess();
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder, 0))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("is in use by another running Leertafel");
        long server = server();
        killed.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        assertThat(ProcessHandle.of(server)).isPresent();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, 0)) {
            assertThat(recalls(database)).isTrue();
            assertThat(server()).isNotEqualTo(server);
        }
    }

    @Test
    void startsOverWhenItsFirstStartWasKilled() throws IOException {
        Files.createDirectories(folder.resolve("postgres/base"));
        Files.writeString(folder.resolve("postgres/postgresql.conf"), "half of it");
        Files.writeString(folder.resolve("postgres.unfinished"), "");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, 0)) {
            DatabaseCheck.check(database.address());
        }
        assertThat(folder.resolve("postgres.unfinished")).doesNotExist();
    }

    @Test
    void refusesTheFolderOfAnotherVersion() throws IOException {
        Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "17\n");
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder, 0))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("was written by PostgreSQL 17, and this is 18");
        FolderLock.take(folder).close();
    }

    @Test
    void refusesAFolderThatCannotBeOne() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> EmbeddedDatabase.start(file, 0))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cannot be written");
    }

    @ParameterizedTest
    @CsvSource({"Linux, amd64", "Linux, aarch64", "Darwin, x86_64", "Darwin, aarch64", "Windows, x86_64"})
    void bringsAServerForEveryKindOfMachine(String system, String machine) throws IOException {
        try (InputStream binaries = EmbeddedDatabase.BINARIES.getPgBinary(system, machine)) {
            assertThat(binaries.read()).isNotNegative();
        }
    }

    /** What the killed application runs: it starts, writes something, and waits for its end. */
    public static void main(String[] arguments) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]), 0);
        remember(as(database.address(), database.address().owner()));
        System.out.println("written");
        Thread.sleep(Long.MAX_VALUE);
    }

    private Process inAnotherProcess() throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedDatabaseTest.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(output.lines().anyMatch("written"::equals)).isTrue();
        return process;
    }

    private String permissions(String file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file)));
    }

    private long server() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                .get(0)
                .trim());
    }

    private static DatabaseAddress with(DatabaseAddress address, DatabaseAddress.Role role) {
        return new DatabaseAddress(address.url(), address.ownerUrl(), role, role);
    }

    private static JdbcClient as(DatabaseAddress address, DatabaseAddress.Role role) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(address.url());
        source.setUser(role.name());
        source.setPassword(role.password());
        return JdbcClient.create(source);
    }

    private static String setting(JdbcClient jdbc, String name) {
        return jdbc.sql("show " + name).query(String.class).single();
    }

    private static void remember(JdbcClient owner) {
        owner.sql("create table word as select 'onthouden' as said").update();
    }

    private static boolean recalls(EmbeddedDatabase database) {
        return as(database.address(), database.address().owner())
                .sql("select said = 'onthouden' from word")
                .query(Boolean.class)
                .single();
    }
}
