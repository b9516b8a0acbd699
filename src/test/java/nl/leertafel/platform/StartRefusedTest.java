package nl.leertafel.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import nl.leertafel.Leertafel;
import nl.leertafel.shared.StartRefused;
import nl.leertafel.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What an administrator reads when the database will not do. The roles that are refused: EmbeddedDatabaseTest. */
class StartRefusedTest {
    private static final String NOBODY_LISTENS = "jdbc:postgresql://localhost:1/leertafel?password=geheim";

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void isOneSentenceAndWhatToDo(CapturedOutput output) {
        assertThatThrownBy(() -> SpringApplication.run(
                        Leertafel.class,
                        "--server.port=0",
                        "--spring.datasource.url=" + NOBODY_LISTENS,
                        "--spring.datasource.username=iemand"))
                .hasRootCauseInstanceOf(java.net.ConnectException.class);
        assertThat(output)
                .contains("The database at jdbc:postgresql://localhost:1/leertafel cannot be reached")
                .contains("Check that the server runs")
                .doesNotContain("\tat org.springframework")
                .doesNotContain("geheim");
    }

    @Test
    void anOldServerIsRefused() {
        assertThatThrownBy(() -> DatabaseCheck.refuseOld(14))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The database server is PostgreSQL 14, and Leertafel needs 15 or newer.");
        DatabaseCheck.refuseOld(15);
    }

    @Test
    void aDatabaseThatIsGivenNeedsNothingOfTheEmbeddedOne() {
        new ApplicationContextRunner()
                .withUserConfiguration(EmbeddedDatabaseConfiguration.class, DatabaseConfiguration.class)
                .withClassLoader(new FilteredClassLoader("io.zonky"))
                .withPropertyValues(TestDatabase.create().properties().entrySet().stream()
                        .map(property -> property.getKey() + "=" + property.getValue())
                        .toArray(String[]::new))
                .run(context -> assertThat(context)
                        .hasSingleBean(HikariDataSource.class)
                        .doesNotHaveBean(EmbeddedDatabase.class));
    }

    @Test
    void anEmptyAddressMeansTheEmbeddedOne() {
        new ApplicationContextRunner()
                .withUserConfiguration(EmbeddedDatabaseConfiguration.class)
                .withBean(LazyInitializationBeanFactoryPostProcessor.class)
                .withPropertyValues("spring.datasource.url=")
                .run(context ->
                        assertThat(context.containsBean("embeddedDatabase")).isTrue());
    }
}
