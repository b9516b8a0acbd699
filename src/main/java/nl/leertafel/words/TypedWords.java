package nl.leertafel.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody typed, in words as the database separates them. */
final class TypedWords {
    /** As in the function {@code words_in} of the database. */
    private static final Pattern SEPARATORS =
            Pattern.compile("[\\x00-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\xbf\\u00d7\\u00f7\\u2000-\\u206f\\u3000]+");

    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]");
    private static final int MOST = 8;

    private TypedWords() {}

    static List<String> of(String typed) {
        int[] letters = typed.codePoints().limit(WordFinder.LONGEST).toArray();
        List<String> words = new ArrayList<>(Arrays.asList(SEPARATORS.split(new String(letters, 0, letters.length))));
        words.removeIf(String::isEmpty);
        return words.stream().map(TypedWords::plain).distinct().limit(MOST).toList();
    }

    private static String plain(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
