package nl.leertafel.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leertafel.stories.WordDiff.Kind;
import nl.leertafel.stories.WordDiff.Piece;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    @Test
    void showsWhichWordsGoAndWhichCome() {
        assertThat(WordDiff.between("Hij zat op De Vlinder in groep 7.", "Hij zat op een basisschool in groep 7."))
                .containsExactly(
                        new Piece(Kind.SAME, "Hij zat op "),
                        new Piece(Kind.GONE, "De Vlinder"),
                        new Piece(Kind.NEW, "een basisschool"),
                        new Piece(Kind.SAME, " in groep 7."));
    }

    @Test
    void changesWithASpaceBetweenAreOneAndParagraphsStay() {
        assertThat(WordDiff.between("een twee\n\ndrie", "vier vijf\n\ndrie zes"))
                .containsExactly(
                        new Piece(Kind.GONE, "een twee"),
                        new Piece(Kind.NEW, "vier vijf"),
                        new Piece(Kind.SAME, "\n\ndrie"),
                        new Piece(Kind.NEW, " zes"));
    }

    @Test
    void sameTextsAndNoTextAtAll() {
        assertThat(WordDiff.between("gelijk", "gelijk")).containsExactly(new Piece(Kind.SAME, "gelijk"));
        assertThat(WordDiff.between("", "nieuw")).containsExactly(new Piece(Kind.NEW, "nieuw"));
        assertThat(WordDiff.between("oud", "")).containsExactly(new Piece(Kind.GONE, "oud"));
        assertThat(WordDiff.between("", "")).isEmpty();
    }

    @Test
    void bothTextsCanBeReadBackFromIt() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            String before = text(random);
            String after = text(random);
            List<Piece> pieces = WordDiff.between(before, after);
            assertThat(joined(pieces, Kind.NEW)).isEqualTo(before);
            assertThat(joined(pieces, Kind.GONE)).isEqualTo(after);
        }
    }

    @Test
    void twoLongTextsWithNothingInCommonAreCompared() {
        String before = IntStream.range(0, 1500).mapToObj(i -> "oud" + i).collect(Collectors.joining(" "));
        String after = IntStream.range(0, 1500).mapToObj(i -> "nieuw" + i).collect(Collectors.joining("\t"));
        assertThat(WordDiff.between(before, after)).hasSize(2);
    }

    private static String joined(List<Piece> pieces, Kind without) {
        return pieces.stream()
                .filter(piece -> piece.kind() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String text(Random random) {
        String[] words = {"a", "b", "c", " ", "\n", "  ", "\u00a0", "\t", "é", "\uD83D\uDE42"};
        return random.ints(random.nextInt(12), 0, words.length)
                .mapToObj(i -> words[i])
                .collect(Collectors.joining());
    }
}
