package nl.leertafel.support;

import java.util.Map;
import javax.sql.DataSource;
import nl.leertafel.vault.TestVault;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A new and empty database with two ordinary roles, as an administrator would make it. */
public record TestDatabase(String url, String owner, String application, String password) {

    public static TestDatabase create() {
        return TestServer.running().newDatabase();
    }

    /** What the application's configuration needs to work on it. */
    public Map<String, String> properties() {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", application,
                "spring.datasource.password", password,
                "spring.datasource.hikari.maximum-pool-size", "8",
                "leertafel.jobs", "false",
                "leertafel.keys", TestVault.KEYS,
                "spring.flyway.user", owner,
                "spring.flyway.password", password);
    }

    public DataSource asOwner() {
        return as(owner);
    }

    public DataSource asApplication() {
        return as(application);
    }

    private DataSource as(String role) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(role);
        source.setPassword(password);
        return source;
    }

    /** Gives a context a database of its own. */
    public static final class ForContext implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(create().properties()).applyTo(context);
            context.getBeanFactory().addBeanPostProcessor(new Statements.Listening());
        }
    }
}
