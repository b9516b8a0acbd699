package nl.leertafel.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** Two ways into the database: as the owner for migrations, as the application for everything else. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** A database that the administrator gives; without a role for migrations, the application's own does those too. */
    @Bean
    @Conditional(ExternalDatabase.class)
    DatabaseAddress externalDatabase(Environment environment) {
        String url = environment.getRequiredProperty("spring.datasource.url");
        DatabaseAddress.Role application = new DatabaseAddress.Role(
                environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", ""));
        DatabaseAddress.Role owner = new DatabaseAddress.Role(
                environment.getProperty("spring.flyway.user", application.name()),
                environment.getProperty("spring.flyway.password", application.password()));
        return new DatabaseAddress(url, environment.getProperty("spring.flyway.url", url), owner, application);
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource migrationDataSource(DatabaseAddress address) {
        DatabaseCheck.check(address);
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(address.ownerUrl());
        source.setUser(address.owner().name());
        source.setPassword(address.owner().password());
        return source;
    }

    @Bean
    @Primary
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(DatabaseAddress address) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.application().name());
        pool.setPassword(address.application().password());
        // the detail of an error quotes the row that was refused, and that may be a story: it goes into no log
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return pool;
    }

    /** Migrations grant to this role what it may do. */
    @Bean
    FlywayConfigurationCustomizer applicationRole(DatabaseAddress address) {
        return flyway ->
                flyway.placeholders(Map.of("application", address.application().name()));
    }
}
