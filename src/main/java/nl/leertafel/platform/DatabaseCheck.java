package nl.leertafel.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import nl.leertafel.shared.StartRefused;

/** Refuses a server or a role with which row-level security would not hold. */
final class DatabaseCheck {
    private static final int OLDEST = 15;

    /** Class of SQL states about connections (SQL standard, and PostgreSQL appendix A). */
    private static final String UNREACHABLE = "08";

    private DatabaseCheck() {}

    static void check(DatabaseAddress address) {
        check(address.url(), address.application());
        if (!address.owner().name().equals(address.application().name())) check(address.ownerUrl(), address.owner());
    }

    private static void check(String url, DatabaseAddress.Role role) {
        try (Connection connection = connect(url, role);
                Statement statement = connection.createStatement()) {
            refuseOld(connection.getMetaData().getDatabaseMajorVersion());
            refuseTooPowerful(statement);
        } catch (SQLException e) {
            String refusal = String.valueOf(e.getSQLState()).startsWith(UNREACHABLE)
                    ? " cannot be reached: "
                    : " does not let role " + role.name() + " in: ";
            throw new StartRefused(
                    "The database at " + withoutParameters(url) + refusal + e.getMessage(),
                    "Check that the server runs and that SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD are right.",
                    e);
        }
    }

    static void refuseOld(int version) {
        if (version < OLDEST)
            throw new StartRefused(
                    "The database server is PostgreSQL " + version + ", and Leertafel needs " + OLDEST + " or newer.",
                    "Upgrade the server, or point SPRING_DATASOURCE_URL at a newer one.");
    }

    private static void refuseTooPowerful(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "select rolname, rolsuper, rolbypassrls from pg_roles where rolname = current_user")) {
            row.next();
            if (row.getBoolean("rolsuper") || row.getBoolean("rolbypassrls"))
                throw new StartRefused(
                        "Database role " + row.getString("rolname") + " is "
                                + (row.getBoolean("rolsuper") ? "a superuser" : "exempt from row-level security")
                                + ", so one municipality could see another’s data.",
                        "Give Leertafel an ordinary role: create role leertafel login nosuperuser nobypassrls.");
        }
    }

    private static Connection connect(String url, DatabaseAddress.Role role) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", role.name());
        properties.setProperty("password", role.password());
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "10");
        return DriverManager.getConnection(url, properties);
    }

    /** Parameters may hold a password. */
    private static String withoutParameters(String url) {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }
}
