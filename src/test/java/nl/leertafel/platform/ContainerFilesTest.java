package nl.leertafel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files for containers name what the application has: a container engine is not at hand to say so. */
class ContainerFilesTest {
    private final Map<String, String> compose = ProjectFile.yaml("docker-compose.yml");
    private final String dockerfile = ProjectFile.text("Dockerfile");
    private final Properties application = ProjectFile.settings();

    @Test
    void everyVariableOfTheApplicationIsOneThatItReads() throws IOException {
        Set<String> known = new HashSet<>();
        for (String name : application.stringPropertyNames()) known.addAll(variables(name));
        for (var metadata : Collections.list(
                getClass().getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))) {
            Matcher names = Pattern.compile("\"name\": \"([a-z0-9.-]+)\"")
                    .matcher(new String(metadata.openStream().readAllBytes(), StandardCharsets.UTF_8));
            while (names.find()) known.addAll(variables(names.group(1)));
        }
        assertThat(under("services.leertafel.environment").keySet())
                .isNotEmpty()
                // settings of Angus Mail go on as they are
                .filteredOn(variable -> !variable.startsWith("SPRING_MAIL_PROPERTIES_MAIL_SMTP_"))
                .allSatisfy(variable -> assertThat(known).contains(variable));
    }

    @Test
    void rolesAndDatabaseAreTheOnesThatTheServerMakes() {
        String roles = ProjectFile.text("src/main/docker/roles.sh");
        Map<String, String> variables = under("services.leertafel.environment");
        assertThat(roles)
                .contains(
                        "create role " + variables.get("SPRING_DATASOURCE_USERNAME") + " login nosuperuser nobypassrls")
                .contains("create role " + variables.get("SPRING_FLYWAY_USER") + " login nosuperuser nobypassrls")
                .contains("create database leertafel owner " + variables.get("SPRING_FLYWAY_USER"));
        assertThat(variables.get("SPRING_DATASOURCE_URL")).isEqualTo("jdbc:postgresql://database:5432/leertafel");
        assertThat(under("services.database").keySet()).isNotEmpty();
        Matcher used = Pattern.compile("\\\\getenv \\w+ (\\w+)").matcher(roles);
        assertThat(used.results().map(found -> found.group(1)))
                .hasSize(2)
                .isSubsetOf(under("services.database.environment").keySet());
        assertThat(variables.get("SPRING_DATASOURCE_PASSWORD"))
                .isEqualTo(under("services.database.environment").get("LEERTAFEL_APP_PASSWORD"));
        assertThat(variables.get("SPRING_FLYWAY_PASSWORD"))
                .isEqualTo(under("services.database.environment").get("LEERTAFEL_OWNER_PASSWORD"));
    }

    @Test
    void noPasswordHasADefault() {
        assertThat(compose.entrySet())
                .filteredOn(entry -> entry.getKey().endsWith("PASSWORD"))
                .filteredOn(entry -> !entry.getKey().endsWith("MAIL_PASSWORD")) // the mail catcher asks for none
                .hasSize(5)
                .allSatisfy(entry -> assertThat(entry.getValue()).matches("\\$\\{\\w+:\\?.+}"));
    }

    @Test
    void aProxyAndAMailServerOfOnesOwnCanBeNamed() {
        assertThat(under("services.leertafel.environment"))
                .containsEntry("SERVER_FORWARD_HEADERS_STRATEGY", "${SERVER_FORWARD_HEADERS_STRATEGY:-none}")
                .containsEntry("SPRING_MAIL_USERNAME", "${SPRING_MAIL_USERNAME:-}")
                .containsEntry("SPRING_MAIL_PASSWORD", "${SPRING_MAIL_PASSWORD:-}")
                .containsKeys(
                        "SPRING_MAIL_PROPERTIES_MAIL_SMTP_AUTH", "SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_REQUIRED");
    }

    /** The build unpacks them with the plugin that this property turns off. */
    @Test
    void theListsOfNamesAreInTheContainer() {
        assertThat(dockerfile).contains(" package\n").doesNotContain("mdep.skip");
    }

    @Test
    void theKeyOfStoriesHasNoDefaultEither() {
        assertThat(value("services.leertafel.environment.LEERTAFEL_KEYS")).matches("\\$\\{LEERTAFEL_KEYS:\\?.+}");
    }

    @Test
    void portsAreTheOnesListenedOn() {
        String port = application.getProperty("server.port");
        assertThat(value("services.leertafel.ports[0]")).endsWith(":" + port);
        assertThat(dockerfile).contains("\nEXPOSE " + port + "\n");
        assertThat(ProjectFile.text("src/main/docker/health.sh")).contains("${SERVER_PORT:-" + port + "}");
        assertThat(application.getProperty("leertafel.address"))
                .isEqualTo("http://localhost:" + port)
                .isEqualTo(value("services.leertafel.environment.LEERTAFEL_ADDRESS")
                        .replaceAll("\\$\\{\\w+:-(.+)}", "$1"));
    }

    @Test
    void healthIsAskedWhereItIsAnswered() {
        assertThat(ProjectFile.text("src/main/docker/health.sh")).contains("GET /actuator/health HTTP/1.0");
        assertThat(application.getProperty("management.endpoints.web.exposure.include"))
                .isEqualTo("health");
        assertThat(dockerfile).contains("CMD [\"health\"]").contains(" /usr/local/bin/health\n");
    }

    @Test
    void theDataOfTheServerIsInAVolume() {
        // from version 18 on the image keeps its data in a folder per version below this one
        assertThat(value("services.database.image")).isEqualTo("postgres:18");
        assertThat(value("services.database.volumes[0]")).isEqualTo("database:/var/lib/postgresql");
        assertThat(compose).containsKey("volumes.database");
        String[] script = value("services.database.volumes[1]").split(":");
        assertThat(Path.of(script[0])).isExecutable();
        assertThat(script[1]).startsWith("/docker-entrypoint-initdb.d/");
    }

    @Test
    void theImageTakesEveryLayerButTheEmbeddedDatabase() {
        List<String> layers = Pattern.compile("<layer>([a-z-]+)</layer>")
                .matcher(ProjectFile.text("src/main/docker/layers.xml"))
                .results()
                .map(found -> found.group(1))
                .filter(layer -> !layer.equals("embedded-database"))
                .toList();
        List<String> copied = Pattern.compile("/build/layers/([a-z-]+)/ ")
                .matcher(dockerfile)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(copied).isEqualTo(layers);
        assertThat(ProjectFile.text("pom.xml"))
                .contains("${project.basedir}/src/main/docker/layers.xml")
                .contains("<finalName>leertafel</finalName>");
        assertThat(dockerfile).contains("-jar target/leertafel.jar").contains("\"-jar\", \"leertafel.jar\"");
    }

    @Test
    void theImageRunsTheJavaOfTheDecisionWithoutPrivileges() {
        assertThat(dockerfile).contains("FROM eclipse-temurin:25-jre").contains("\nUSER 10001\n");
        assertThat(dockerfile.indexOf("USER ")).isLessThan(dockerfile.indexOf("ENTRYPOINT"));
        Stream<String> copied =
                Arrays.stream(ProjectFile.text(".dockerignore").split("\n")).filter(line -> line.startsWith("!"));
        assertThat(copied).containsExactlyInAnyOrder("!.mvn", "!mvnw", "!pom.xml", "!src");
    }

    /** How an environment variable may be called for Spring to find it: with hyphens left out, or as underscores. */
    private static List<String> variables(String property) {
        String name = property.replace('.', '_').toUpperCase(Locale.ROOT);
        return List.of(name.replace("-", ""), name.replace('-', '_'));
    }

    private String value(String key) {
        return Objects.requireNonNull(compose.get(key), key);
    }

    private Map<String, String> under(String prefix) {
        return compose.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix + "."))
                .collect(Collectors.toMap(entry -> entry.getKey().substring(prefix.length() + 1), Map.Entry::getValue));
    }
}
