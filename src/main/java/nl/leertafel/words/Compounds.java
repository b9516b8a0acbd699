package nl.leertafel.words;

import java.util.List;
import java.util.Optional;
import nl.leertafel.identifying.words.Vocabulary;
import org.springframework.stereotype.Component;

/** Takes a compound apart, with the letters that Dutch puts between two words: jeugd-hulp, leeftijd-s-grens. */
@Component
class Compounds {
    private static final List<String> BETWEEN = List.of("", "s", "en", "e");
    private static final int SHORTEST = 4;
    private static final int SHORTEST_BESIDE = 3;

    private final Vocabulary vocabulary;

    Compounds(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Cut as near to the middle as can be. */
    Optional<List<String>> parts(String word) {
        Optional<List<String>> found = Optional.empty();
        for (int head = SHORTEST; head <= word.length() - SHORTEST; head++) {
            int rest = word.length() - head;
            boolean nearer = found.isEmpty() || Math.min(head, rest) > shortest(found.get());
            if (nearer && vocabulary.isListed(word.substring(head)) && isHead(word.substring(0, head)))
                found = Optional.of(List.of(bare(word.substring(0, head)), word.substring(head)));
        }
        return found;
    }

    boolean isWord(String word) {
        return vocabulary.isWord(word);
    }

    boolean isListed(String word) {
        return vocabulary.isListed(word);
    }

    /** Whether what stands before a word makes a compound of it. */
    boolean isHead(String before) {
        return BETWEEN.stream()
                .filter(before::endsWith)
                .map(letters -> before.substring(0, before.length() - letters.length()))
                .anyMatch(this::isBeside);
    }

    /** Whether what stands behind a word makes a compound of it. */
    boolean isTail(String behind) {
        return BETWEEN.stream()
                .filter(behind::startsWith)
                .map(letters -> behind.substring(letters.length()))
                .anyMatch(this::isBeside);
    }

    private boolean isBeside(String word) {
        return word.length() >= SHORTEST_BESIDE && vocabulary.isWord(word);
    }

    private String bare(String head) {
        return BETWEEN.stream()
                .filter(head::endsWith)
                .map(letters -> head.substring(0, head.length() - letters.length()))
                .filter(this::isBeside)
                .findFirst()
                .orElse(head);
    }

    private static int shortest(List<String> parts) {
        return parts.stream().mapToInt(String::length).min().orElse(0);
    }
}
