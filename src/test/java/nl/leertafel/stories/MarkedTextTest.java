package nl.leertafel.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leertafel.identifying.Certainty;
import nl.leertafel.identifying.Finding;
import nl.leertafel.identifying.FindingKind;
import nl.leertafel.stories.MarkedText.Piece;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    @Test
    void cutsParagraphsWhereSomethingWasFound() {
        Mark name = mark(1, 0, 5);
        Mark place = mark(2, 14, 19);
        assertThat(MarkedText.of(Question.HAPPENED, "Sanne belde.\n\nUtrecht dus", List.of(name, place))
                        .paragraphs())
                .containsExactly(
                        List.of(new Piece("Sanne", name, true), new Piece(" belde.", null, false)),
                        List.of(new Piece("Utrec", place, true), new Piece("ht dus", null, false)));
    }

    @Test
    void whatGoesOverTheEndOfALineIsMarkedInBothAndBeginsOnce() {
        Mark over = mark(1, 2, 8);
        assertThat(MarkedText.of(Question.HAPPENED, "in de\nwijk", List.of(over))
                        .paragraphs())
                .containsExactly(
                        List.of(new Piece("in", null, false), new Piece(" de", over, true)),
                        List.of(new Piece("wi", over, false), new Piece("jk", null, false)));
    }

    @Test
    void nothingIsThereWithoutAnAnswer() {
        assertThat(MarkedText.of(Question.MEANING, "", List.of()).given()).isFalse();
    }

    private static Mark mark(int number, int start, int end) {
        return new Mark(number, Question.HAPPENED, new Finding(FindingKind.NAME, Certainty.PROBABLE, start, end), null);
    }
}
