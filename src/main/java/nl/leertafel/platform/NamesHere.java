package nl.leertafel.platform;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows the names of the people and organisations of the municipality: who works here may be named. */
@Component
class NamesHere {
    private static final Set<String> NO_NAMES = Set.of(
            "mevrouw",
            "mevr",
            "mw",
            "meneer",
            "mijnheer",
            "de",
            "heer",
            "dhr",
            "mr",
            "mrs",
            "ms",
            "miss",
            "van",
            "den",
            "der",
            "het",
            "ten",
            "ter",
            "te",
            "el",
            "al",
            "la",
            "von",
            "da",
            "dos",
            "ben",
            "bin");

    private final JdbcClient jdbc;

    NamesHere(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether each word of the name is one of the name of a single person or organisation here. */
    @Transactional(readOnly = true)
    boolean know(String name) {
        Set<String> words = words(name);
        words.removeAll(NO_NAMES);
        return !words.isEmpty()
                && jdbc
                        .sql("select name from person where state <> 'DEACTIVATED' union all select name from"
                                + " organisation")
                        .query(String.class)
                        .stream()
                        .anyMatch(known -> words(known).containsAll(words));
    }

    /** Without accents and initials, and without the s of a possessive. */
    private static Set<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
