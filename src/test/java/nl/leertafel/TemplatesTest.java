package nl.leertafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Traps in templates that nobody sees when reading them. */
class TemplatesTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern TAG = Pattern.compile("<[a-z][\\w:]*(?:\\s+[\\w:.-]+(?:=\"[^\"]*\")?)+\\s*/?>");
    private static final Pattern CLASSES = Pattern.compile("class(?:append)?=\"([^\"]*)\"");
    private static final Pattern OWN_CLASS = Pattern.compile("\\blt-[\\w-]*\\w");
    private static final Pattern STYLED = Pattern.compile("\\.(lt-[\\w-]+)");

    @Test
    void noTagIncludesAFragmentUnderACondition() throws IOException {
        // Thymeleaf includes first and then forgets th:if, th:unless and th:each of the same tag
        assertThat(tags(tag -> (tag.contains("th:replace=") || tag.contains("th:insert="))
                        && (tag.contains("th:if=") || tag.contains("th:unless=") || tag.contains("th:each="))
                        && !tag.contains("th:fragment=")))
                .isEmpty();
    }

    @Test
    void templatesFitOnAScreen() throws IOException {
        for (Path template : templates()) {
            assertThat(Files.readAllLines(template)).as(template.toString()).hasSizeLessThanOrEqualTo(80);
        }
    }

    @Test
    void everyClassHasItsStyle() throws IOException {
        Set<String> styled = new HashSet<>();
        for (Path sheet : files("static", ".css")) {
            STYLED.matcher(Files.readString(sheet)).results().forEach(hit -> styled.add(hit.group(1)));
        }
        Set<String> unknown = new HashSet<>();
        for (Path template : templates()) {
            CLASSES.matcher(Files.readString(template))
                    .results()
                    .flatMap(hit -> OWN_CLASS.matcher(hit.group(1)).results())
                    .filter(hit -> !styled.contains(hit.group()))
                    .forEach(hit -> unknown.add(template + ": " + hit.group()));
        }
        assertThat(unknown).isEmpty();
    }

    private static List<String> tags(Predicate<String> wanted) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path template : templates()) {
            TAG.matcher(Files.readString(template))
                    .results()
                    .map(hit -> hit.group())
                    .filter(wanted)
                    .forEach(tag -> found.add(template + ": " + tag));
        }
        return found;
    }

    private static List<Path> templates() throws IOException {
        return files("templates", ".html");
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
