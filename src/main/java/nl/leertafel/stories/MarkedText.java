package nl.leertafel.stories;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of one answer, cut into paragraphs and these into pieces, with what may identify somebody marked. */
record MarkedText(Question question, List<List<Piece>> paragraphs) {
    /**
     * @param mark null for words in which nothing was found
     * @param begins whether the mark begins here: one that goes over the end of a line is in two pieces
     */
    record Piece(String text, @Nullable Mark mark, boolean begins) {
        /** Without the text, so that it reaches no log. */
        @Override
        public String toString() {
            return "piece, " + mark;
        }
    }

    /** @param marks in reading order, not overlapping */
    static MarkedText of(Question question, String text, List<Mark> marks) {
        List<List<Piece>> paragraphs = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n", -1)) {
            int end = begin + line.length();
            if (!line.isBlank()) paragraphs.add(pieces(text, begin, end, marks));
            begin = end + 1;
        }
        return new MarkedText(question, List.copyOf(paragraphs));
    }

    private static List<Piece> pieces(String text, int begin, int end, List<Mark> marks) {
        List<Piece> pieces = new ArrayList<>();
        int seen = begin;
        for (Mark mark : marks) {
            int from = Math.max(mark.finding().start(), seen);
            int to = Math.min(mark.finding().end(), end);
            if (from >= to) continue;
            if (from > seen) pieces.add(new Piece(text.substring(seen, from), null, false));
            pieces.add(new Piece(
                    text.substring(from, to), mark, from == mark.finding().start()));
            seen = to;
        }
        if (seen < end) pieces.add(new Piece(text.substring(seen, end), null, false));
        return List.copyOf(pieces);
    }

    public boolean given() {
        return !paragraphs.isEmpty();
    }

    /** Without the text, so that it reaches no log. */
    @Override
    public String toString() {
        return "marked answer to " + question;
    }
}
