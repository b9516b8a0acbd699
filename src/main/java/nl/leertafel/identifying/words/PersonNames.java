package nl.leertafel.identifying.words;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** First names and family names, and which of them are also something else. */
@Component
public class PersonNames {
    private final WordSet first;
    private final WordSet family;
    private final Set<String> frequentFamily = Lists.words("frequent-family-names.txt");
    private final Set<String> ratherName = Lists.words("rather-names.txt");
    private final Set<String> nobody = Lists.words("nobody.txt");
    private final Set<String> things = Lists.words("names-of-things.txt");
    private final Vocabulary vocabulary;

    PersonNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Set<String> own = Lists.words("own-first-names.txt");
        first = all(
                own,
                Lists.values("nl.yml", "first_name"),
                Lists.values("pl.yml", "first_name"),
                Lists.values("tr.yml", "male_first_name"),
                Lists.values("tr.yml", "female_first_name"));
        family = all(
                frequentFamily,
                Lists.words("own-family-names.txt"),
                Lists.values("nl.yml", "last_name"),
                Lists.values("pl.yml", "last_name"),
                Lists.values("tr.yml", "last_name"));
    }

    @SafeVarargs
    private static WordSet all(Collection<String>... lists) {
        Set<String> words = new HashSet<>();
        Stream.of(lists).forEach(words::addAll);
        return new WordSet(words);
    }

    public boolean isFirst(String word) {
        return first.contains(word) && !nobody.contains(word);
    }

    public boolean isFamily(String word) {
        return family.contains(word) && !(nobody.contains(word) && vocabulary.isEveryday(word));
    }

    /** One of the commonest family names, such as Bakker or Yılmaz. */
    public boolean isFrequentFamily(String word) {
        return frequentFamily.contains(word);
    }

    /** A first name that is an ordinary word as well, such as roos, wil or mark. */
    public boolean isAlsoWord(String word) {
        return !ratherName.contains(word) && (vocabulary.isListed(word) || vocabulary.isEnglish(word));
    }

    public boolean isListedThing(String word) {
        return things.contains(word);
    }

    /** An organisation, a brand, a method, a feast: written with a capital and nobody’s name. */
    public boolean isThing(String word) {
        return nobody.contains(word) || things.contains(word);
    }

    /** A family name that is hardly ever anybody’s first name: Heide, Winter. */
    public boolean isNamedFromThing(String word) {
        return nobody.contains(word) && isFamily(word) && !things.contains(word);
    }
}
