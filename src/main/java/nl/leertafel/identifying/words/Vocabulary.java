package nl.leertafel.identifying.words;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which words are ordinary Dutch or English ones. */
@Component
public class Vocabulary {
    private static final List<String> ENDINGS = Lists.ordered("""
        s en e t de te den ten n d je jes tje tjes ende er ers ing ingen\
        """);
    private static final List<String> ENGLISH_ENDINGS = List.of("s", "es", "ed", "ing", "er", "ly", "ness");
    private static final List<String> ENGLISH_BEGINNINGS = List.of("in", "un", "re", "dis", "im", "non", "over");
    private static final Set<String> PARTICLES = Set.of("af", "op", "in", "om", "na", "be", "on", "ge", "mee", "toe");
    private static final int SHORTEST_PART = 3;

    private final WordSet dutch = new WordSet(Lists.words("words.txt"));
    private final WordSet capitals = new WordSet(Lists.words("capitals.txt"));
    private final Set<String> own = Lists.words("own-words.txt");
    private final Set<String> english = Lists.words("english.txt");
    private final WordSet seldomEnglish = new WordSet(Lists.words("english-words.txt"));

    /** A Dutch word as it is or inflected, or one made of two or three of them. */
    public boolean isWord(String word) {
        return isListed(word) || isCompound(word);
    }

    /** A Dutch word as it is or inflected. */
    public boolean isListed(String word) {
        return own.contains(word) || dutch.contains(word) || isInflected(word);
    }

    /** One of the commonest words, and of those of youth care. */
    public boolean isEveryday(String word) {
        return own.contains(word) || english.contains(word);
    }

    public boolean isEnglish(String word) {
        return english.contains(word);
    }

    /** Any English word, as it is or inflected: what books, methods and shops are called. */
    public boolean isInEnglish(String word) {
        if (english.contains(word) || seldomEnglish.contains(word)) return true;
        for (String beginning : ENGLISH_BEGINNINGS)
            if (word.startsWith(beginning) && seldomEnglish.contains(word, beginning.length(), word.length()))
                return true;
        for (String ending : ENGLISH_ENDINGS) {
            int stem = word.length() - ending.length();
            if (stem >= 3 && word.endsWith(ending) && seldomEnglish.contains(word, 0, stem)) return true;
        }
        return false;
    }

    /** A word that is written with a capital but names nobody: Utrechtse, Arabisch, Koran. */
    public boolean hasCapital(String word) {
        int bare = word.length() - 1;
        return capitals.contains(word)
                || bare > 3 && "es".indexOf(word.charAt(bare)) >= 0 && capitals.contains(word, 0, bare);
    }

    private boolean isInflected(String word) {
        for (String ending : ENDINGS) {
            int stem = word.length() - ending.length();
            if (stem >= 3 && word.endsWith(ending) && isStem(word, stem, ending)) return true;
        }
        return word.length() > 4 && word.startsWith("ge") && dutch.contains(word, 2, word.length());
    }

    private boolean isStem(String word, int stem, String ending) {
        if (dutch.contains(word, 0, stem)) return true;
        if (!"aeiou".contains(ending.substring(0, 1))) return false;
        if (word.charAt(stem - 1) == word.charAt(stem - 2) && dutch.contains(word, 0, stem - 1)) return true;
        String doubled = word.substring(0, stem - 1) + word.charAt(stem - 2) + word.charAt(stem - 1);
        return stem > 2 && "aeou".indexOf(word.charAt(stem - 2)) >= 0 && dutch.contains(doubled);
    }

    private boolean isCompound(String word) {
        return isCompound(word, SHORTEST_PART);
    }

    /** Made of words, the last of at least so many letters. */
    public boolean isCompound(String word, int last) {
        if (word.length() < 2 * SHORTEST_PART || word.length() > 40) return false;
        for (int cut = 2; cut <= word.length() - last; cut++) {
            if (!isPart(word, cut)) continue;
            String rest = word.substring(cut);
            if (isListed(rest)) return true;
            if (rest.length() > 9 && hasTwoParts(rest)) return true;
        }
        return false;
    }

    private boolean hasTwoParts(String word) {
        for (int cut = 4; cut <= word.length() - 4; cut++)
            if (isPart(word, cut) && isListed(word.substring(cut))) return true;
        return false;
    }

    /** Whether the first letters are a word, or one with the s that Dutch puts between two. */
    private boolean isPart(String word, int end) {
        if (PARTICLES.contains(word.substring(0, end))) return true;
        if (end == 2) return false;
        if (dutch.contains(word, 0, end)) return end > 3 || !"aeiouy".contains(word.substring(end - 1, end));
        if (end > 5 && word.startsWith("en", end - 2) && dutch.contains(word, 0, end - 2)) return true;
        return end > 4 && word.charAt(end - 1) == 's' && dutch.contains(word, 0, end - 1);
    }
}
