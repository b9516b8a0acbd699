package nl.leertafel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Files of the project that are not on the class path; tests run at its top. */
final class ProjectFile {
    private ProjectFile() {}

    static String text(String file) {
        try {
            String text = Files.readString(Path.of(file));
            assertThat(text).isNotBlank();
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keys as in {@code services.database.volumes[0]}. */
    static Map<String, String> yaml(String file) {
        try {
            var source = (EnumerablePropertySource<?>) new YamlPropertySourceLoader()
                    .load(file, new FileSystemResource(file))
                    .get(0);
            return Arrays.stream(source.getPropertyNames())
                    .collect(Collectors.toMap(name -> name, name -> String.valueOf(source.getProperty(name))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the application is set to when nobody says otherwise. */
    static Properties settings() {
        try {
            return PropertiesLoaderUtils.loadAllProperties("application.properties");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
