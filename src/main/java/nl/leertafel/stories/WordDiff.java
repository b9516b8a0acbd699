package nl.leertafel.stories;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The difference between two texts, in words. */
final class WordDiff {
    private static final Pattern WORD = Pattern.compile("\\R|\\h+|\\S+");

    enum Kind {
        SAME,
        GONE,
        NEW
    }

    /** A run of words that are in both texts, only in the first, or only in the second. */
    record Piece(Kind kind, String text) {
        public boolean isNew() {
            return kind == Kind.NEW;
        }

        public boolean isGone() {
            return kind == Kind.GONE;
        }

        /** Without the text, so that it reaches no log. */
        @Override
        public String toString() {
            return "piece " + kind;
        }
    }

    private WordDiff() {}

    static List<Piece> between(String before, String after) {
        List<String> was = words(before);
        List<Change> changes = changes(was, words(after));
        List<Piece> pieces = new ArrayList<>();
        int seen = 0;
        for (Change change : changes) {
            add(pieces, Kind.SAME, was.subList(seen, change.from));
            add(pieces, Kind.GONE, change.gone);
            add(pieces, Kind.NEW, change.come);
            seen = change.from + change.gone.size();
        }
        add(pieces, Kind.SAME, was.subList(seen, was.size()));
        return List.copyOf(pieces);
    }

    private record Change(int from, List<String> gone, List<String> come) {
        int to() {
            return from + gone.size();
        }

        void add(List<String> between, AbstractDelta<String> next) {
            gone.addAll(between);
            gone.addAll(next.getSource().getLines());
            come.addAll(between);
            come.addAll(next.getTarget().getLines());
        }
    }

    /** Changes with nothing but a space between them are one change: that is easier to read. */
    private static List<Change> changes(List<String> was, List<String> is) {
        List<Change> changes = new ArrayList<>();
        Change last = new Change(-1, List.of(), List.of());
        for (AbstractDelta<String> delta :
                DiffUtils.diff(was, is, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int from = delta.getSource().getPosition();
            if (last.from >= 0 && isSpace(was.subList(last.to(), from))) {
                last.add(List.copyOf(was.subList(last.to(), from)), delta);
                continue;
            }
            last = new Change(
                    from,
                    new ArrayList<>(delta.getSource().getLines()),
                    new ArrayList<>(delta.getTarget().getLines()));
            changes.add(last);
        }
        return changes;
    }

    private static boolean isSpace(List<String> words) {
        return words.stream().allMatch(String::isBlank);
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) pieces.add(new Piece(kind, String.join("", words)));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) words.add(matcher.group());
        return words;
    }
}
