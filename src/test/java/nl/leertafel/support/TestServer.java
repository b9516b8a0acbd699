package nl.leertafel.support;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.postgresql.Driver;
import org.springframework.util.StringUtils;

/** The server of the test run: an embedded PostgreSQL 18, or the one that {@code leertafel.test.postgres} names. */
final class TestServer {
    private static final String PROPERTY = "leertafel.test.postgres";

    private final String administrator;
    private final String place;
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String owner = "test_" + run + "_owner";
    private final String application = "test_" + run + "_app";
    private final List<String> databases = new ArrayList<>();

    private TestServer(String administrator) {
        this.administrator = administrator;
        Properties address = Driver.parseURL(administrator, new Properties());
        if (address == null) throw new IllegalArgumentException(PROPERTY + " is no JDBC address of PostgreSQL");
        place = "jdbc:postgresql://" + address.getProperty("PGHOST") + ":" + address.getProperty("PGPORT") + "/";
        for (String role : List.of(owner, application)) {
            execute("create role " + role + " login nosuperuser nobypassrls password '" + run + "'");
        }
        // unless superuser: who makes a database for a role, or ends its connections, must be a member of it
        execute("grant " + owner + ", " + application + " to current_user");
    }

    static TestServer running() {
        return Running.SERVER;
    }

    private static final class Running {
        static final TestServer SERVER = start();

        private static TestServer start() {
            String external = System.getProperty(PROPERTY);
            if (!StringUtils.hasText(external)) return new TestServer(embedded());
            TestServer server = new TestServer(external);
            Runtime.getRuntime().addShutdownHook(new Thread(server::cleanUp));
            return server;
        }

        private static String embedded() {
            try {
                // one file serves both kinds of Mac, see EmbeddedDatabase
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setPgBinaryResolver((system, machine) -> DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                                system, system.equals("Darwin") ? "arm_64" : machine))
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "icu")
                        .setLocaleConfig("icu-locale", "nl")
                        .setServerConfig("unix_socket_directories", "")
                        .start();
                return server.getJdbcUrl("postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    synchronized TestDatabase newDatabase() {
        String name = "test_" + run + "_" + databases.size();
        execute("create database " + name + " owner " + owner);
        databases.add(name);
        return new TestDatabase(place + name, owner, application, run);
    }

    /** A server of somebody else is left as it was. */
    private synchronized void cleanUp() {
        List<String> leavings = new ArrayList<>();
        databases.forEach(name -> leavings.add("drop database " + name + " with (force)"));
        leavings.add("drop role " + application);
        leavings.add("drop role " + owner);
        leavings.forEach(this::tryTo);
    }

    private void tryTo(String sql) {
        try {
            execute(sql);
        } catch (IllegalStateException e) {
            System.err.println("Left behind on the server: " + e.getMessage() + ": " + e.getCause());
        }
    }

    void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(administrator);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
