package nl.leertafel.platform;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The default: a PostgreSQL of our own. Not even loaded when another is given, so that its jars may be left out. */
@Configuration(proxyBeanMethods = false)
@Conditional(ExternalDatabase.Absent.class)
class EmbeddedDatabaseConfiguration {

    /** Stops after the pools, which depend on it by its address. */
    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(
            @Value("${leertafel.data:data}") Path folder, @Value("${leertafel.data-port:0}") int port) {
        return EmbeddedDatabase.start(folder, port);
    }

    @Bean
    DatabaseAddress embeddedAddress(EmbeddedDatabase database) {
        return database.address();
    }
}
