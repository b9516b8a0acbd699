package nl.leertafel.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.KpStemmer;

/** Words as they are searched for: without case and accents, brought back to their stem, without those in every text. */
final class DutchWords {
    private static final Analyzer WORDS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream plain = new ASCIIFoldingFilter(new LowerCaseFilter(words));
            return new TokenStreamComponents(words, new StopFilter(plain, DutchAnalyzer.getDefaultStopSet()));
        }
    };

    /** Plurals that neither way of finding a stem knows, also at the end of a longer word: pleegkinderen. */
    private static final Pattern PLURAL = Pattern.compile("(?<=kind|blad|lied|volk|kleed|goed)eren$");

    private DutchWords() {}

    /** For each word the stems by which it is found; one of them is enough. */
    static Set<Set<String>> of(String text) {
        Set<Set<String>> found = new LinkedHashSet<>();
        try (TokenStream words = WORDS.tokenStream("text", text)) {
            CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) found.add(stems(PLURAL.matcher(word).replaceFirst("")));
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The two ways of finding a stem each miss what the other knows: huizen and huis, schulden and schuld. */
    private static Set<String> stems(String word) {
        return new LinkedHashSet<>(List.of(stem(new KpStemmer(), word), stem(new DutchStemmer(), word)));
    }

    /** Until nothing more goes: jongens, jongen, jong. */
    private static String stem(SnowballStemmer stemmer, String word) {
        String before = word;
        while (true) {
            stemmer.setCurrent(before);
            stemmer.stem();
            String after = stemmer.getCurrent();
            if (after.isEmpty() || after.length() >= before.length()) return after.isEmpty() ? before : after;
            before = after;
        }
    }
}
