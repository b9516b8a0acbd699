package nl.leertafel.identifying.names;

import java.util.ArrayList;
import java.util.List;
import nl.leertafel.identifying.Finding;
import nl.leertafel.identifying.FindingKind;
import nl.leertafel.identifying.text.Finder;
import nl.leertafel.identifying.text.Text;
import org.springframework.stereotype.Component;

/** Names of people: the first shape that fits a word wins. */
@Component
class NameFinder implements Finder {
    private final List<Shape> shapes;
    private final Phrases phrases;

    NameFinder(
            Phrases phrases,
            Initials initials,
            LoneInitial loneInitial,
            Greeted greeted,
            Titled titled,
            Introduced introduced,
            GivenName givenName,
            FamilyName familyName,
            Stranger stranger) {
        this.phrases = phrases;
        shapes = List.of(initials, loneInitial, greeted, titled, introduced, givenName, familyName, stranger);
    }

    @Override
    public List<Finding> in(Text text) {
        List<Finding> found = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            int innocent = phrases.end(text, at);
            int end = innocent > at ? at : end(text, at);
            if (end > at) found.add(text.probable(FindingKind.NAME, at, end - 1));
            at = Math.max(Math.max(end, innocent), at + 1);
        }
        return found;
    }

    private int end(Text text, int at) {
        if (!text.token(at).isWord() && !text.token(at).is("'") || isInAddress(text, at)) return at;
        for (Shape shape : shapes) {
            int end = shape.end(text, at);
            if (end > at) return end;
        }
        return at;
    }

    /** Part of an address on the internet, or of a code: touched by a mark that does not end a sentence. */
    private static boolean isInAddress(Text text, int at) {
        boolean before = text.token(at).glued()
                && "@_=&#\\0123456789"
                        .contains(text.token(at - 1)
                                .key()
                                .substring(0, Math.min(1, text.token(at - 1).length())))
                && text.token(at - 1).length() > 0;
        boolean behind =
                text.token(at + 1).glued() && ("@_=".contains(text.token(at + 1).key()));
        return before || behind;
    }
}
