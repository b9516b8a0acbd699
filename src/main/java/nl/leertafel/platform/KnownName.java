package nl.leertafel.platform;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The name of a person or an organisation here, in plain words.
 *
 * @param first those that are a child's name just as well
 */
record KnownName(Set<String> words, Set<String> first) {
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

    static KnownName of(String name, boolean person) {
        Set<String> words = words(name);
        Set<String> first = words(name.strip().split("\\s", 2)[0]);
        return new KnownName(words, person && !first.containsAll(words) ? first : Set.of());
    }

    /** Words of a name without what stands before one: a title, or a particle. */
    static Set<String> sought(String name) {
        Set<String> words = words(name);
        words.removeAll(NO_NAMES);
        return words;
    }

    /** Whether these are words of it, and not of its first name alone. */
    boolean isMeantBy(Collection<String> sought) {
        return words.containsAll(sought) && !first.containsAll(sought);
    }

    /** Without accents and initials, and without the s of a possessive. */
    private static Set<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
