package nl.leertafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attoparser.MarkupParser;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimplifierMarkupHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word on the screen is a message, in Dutch and in English. */
class MessagesTest {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern USED = Pattern.compile("#\\{([a-zA-Z0-9._]+)[}(]");

    static Stream<Path> modules() throws IOException {
        return Files.list(MESSAGES).filter(file -> file.toString().endsWith("_nl.properties"));
    }

    static Stream<Path> templates() throws IOException {
        return Files.walk(TEMPLATES).filter(file -> file.toString().endsWith(".html"));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void dutch_and_english_say_the_same_things(Path dutch) throws IOException {
        Properties nl = read(dutch);
        Properties en = read(english(dutch));
        assertThat(nl.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(en.stringPropertyNames());
        for (String key : nl.stringPropertyNames())
            assertThat(arguments(nl.getProperty(key))).as(key).isEqualTo(arguments(en.getProperty(key)));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void messages_are_well_formed(Path dutch) throws IOException {
        for (Path file : List.of(dutch, english(dutch))) {
            Properties messages = read(file);
            for (String key : messages.stringPropertyNames()) {
                String text = messages.getProperty(key);
                assertThat(text).as("%s %s", file, key).isNotBlank().doesNotContain("'");
                assertThat(new MessageFormat(text, Locale.ENGLISH)).isNotNull();
            }
            assertThat(keysAsWritten(file)).as("%s says something twice", file).doesNotHaveDuplicates();
        }
    }

    @Test
    void no_two_modules_use_the_same_key() throws IOException {
        List<String> keys = new ArrayList<>();
        for (Path module : modules().toList()) keys.addAll(read(module).stringPropertyNames());
        assertThat(keys).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templates_use_messages_that_exist(Path template) throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path module : modules().toList()) known.addAll(read(module).stringPropertyNames());
        Matcher used = USED.matcher(Files.readString(template));
        while (used.find()) assertThat(known).as(template.toString()).contains(used.group(1));
    }

    /** What stands between the tags is there for whoever opens the file; on the screen a message takes its place. */
    @ParameterizedTest
    @MethodSource("templates")
    void templates_hold_no_words_of_their_own(Path template) throws Exception {
        Words words = new Words();
        new MarkupParser(ParseConfiguration.htmlConfiguration())
                .parse(Files.readString(template), new SimplifierMarkupHandler(words));
        assertThat(words.found).as(template.toString()).isEmpty();
    }

    @Test
    void java_holds_no_sentences_for_the_screen() throws IOException {
        Pattern sentence = Pattern.compile("\"[A-Z][a-z]+ [a-z]+ [^\"]*[.!?]\"");
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> found = files.filter(
                            file -> file.toString().matches(".*(Controller|Page|Row|Form|Service)\\.java"))
                    .flatMap(file ->
                            lines(file).filter(line -> sentence.matcher(line).find()))
                    .toList();
            assertThat(found).isEmpty();
        }
    }

    /** Collects texts that no surrounding element replaces by a message. */
    private static final class Words extends AbstractSimpleMarkupHandler {
        private static final Set<String> VOID =
                Set.of("input", "br", "meta", "link", "hr", "img", "path", "circle", "rect");
        private static final Set<String> NAMES = Set.of("Leertafel", "·", "–", "%");

        private final List<String> open = new ArrayList<>();
        private final List<Boolean> replaced = new ArrayList<>();
        final List<String> found = new ArrayList<>();

        @Override
        public void handleOpenElement(String name, Map<String, String> attributes, int line, int col) {
            if (VOID.contains(name)) return;
            open.add(name);
            replaced.add(attributes != null
                    && attributes.keySet().stream()
                            .anyMatch(a -> a.matches("(data-)?th[:-](text|utext|replace|insert)")));
        }

        @Override
        public void handleCloseElement(String name, int line, int col) {
            int last = open.lastIndexOf(name);
            while (last >= 0 && open.size() > last) {
                open.remove(open.size() - 1);
                replaced.remove(replaced.size() - 1);
            }
        }

        @Override
        public void handleText(char[] buffer, int offset, int length, int line, int col) {
            String text = new String(buffer, offset, length).strip();
            boolean words = text.codePoints().anyMatch(Character::isLetter) && !text.startsWith("[[");
            if (words && !replaced.contains(true) && !NAMES.contains(text)) found.add(line + ": " + text);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().map(line -> file.getFileName() + ": " + line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> keysAsWritten(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{(\\d)")
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path english(Path dutch) {
        return MESSAGES.resolve(dutch.getFileName().toString().replace("_nl.", "_en."));
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
