package nl.leertafel.identifying.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the lists of src/main/resources/identifying; lines that begin with a hash tell where a list comes from. */
public final class Lists {
    private static final Pattern QUOTES = Pattern.compile("[\"\\[\\]]");

    private Lists() {}

    /** The words of a short list that stands in the code, separated by white space. */
    public static Set<String> of(String words) {
        return Set.copyOf(ordered(words));
    }

    public static List<String> ordered(String words) {
        return List.of(words.strip().split("\\s+"));
    }

    /** Words separated by white space, in small letters without accents. */
    public static Set<String> words(String name) {
        return lines(name)
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .map(Lists::folded)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One on each line, as it is written. */
    public static List<String> rows(String name) {
        return lines(name).toList();
    }

    /** Values of one key of the flat lists in datafaker’s files: {@code first_name: ["Aad", "Aafke"]}. */
    static Set<String> values(String name, String key) {
        String beginning = key + ":";
        return lines("datafaker/" + name)
                .map(String::strip)
                .filter(line -> line.startsWith(beginning))
                .flatMap(line -> Arrays.stream(QUOTES.matcher(line.substring(beginning.length()))
                        .replaceAll("")
                        .split(",")))
                .map(value -> folded(value.strip()))
                .filter(value -> value.length() > 1)
                .collect(Collectors.toSet());
    }

    /** In small letters, without accents. */
    static String folded(String word) {
        String parts = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(parts.length());
        for (int at = 0; at < parts.length(); at++)
            if (Character.getType(parts.charAt(at)) != Character.NON_SPACING_MARK) kept.append(parts.charAt(at));
        return kept.toString()
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('’', '\'')
                .replace("ß", "ss");
    }

    private static Stream<String> lines(String name) {
        try (InputStream file = Lists.class.getResourceAsStream("/identifying/" + name)) {
            if (file == null) throw new IllegalStateException("identifying/" + name + " is missing from the build");
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
