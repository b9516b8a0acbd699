package nl.leertafel.stories;

import java.util.List;
import nl.leertafel.identifying.Finding;
import nl.leertafel.identifying.FindingKind;
import org.jspecify.annotations.Nullable;

/**
 * A place in an answer that may identify somebody, as its author is shown it.
 *
 * @param certain it is never stored, and a story with it is never sent
 * @param masked it was stored already, without its words
 * @param before the words around it, so that the author finds it back
 * @param confirmed why the author lets it stand; null as long as it is open
 */
record Spot(
        Question question,
        FindingKind kind,
        boolean certain,
        boolean masked,
        int start,
        int end,
        String before,
        String words,
        String after,
        @Nullable Confirmed confirmed) {
    private static final int AROUND = 40;

    static Spot of(Question question, String text, Finding finding, boolean masked, @Nullable Confirmed confirmed) {
        return new Spot(
                question,
                finding.kind(),
                masked || finding.isCertain(),
                masked,
                finding.start(),
                finding.end(),
                before(text, finding.start()),
                finding.in(text),
                after(text, finding.end()),
                confirmed);
    }

    private static String before(String text, int start) {
        if (start <= AROUND) return text.substring(0, start);
        int space = text.indexOf(' ', start - AROUND);
        return "… " + text.substring(space < 0 || space >= start ? start : space + 1, start);
    }

    private static String after(String text, int end) {
        if (text.length() - end <= AROUND) return text.substring(end);
        int space = text.lastIndexOf(' ', end + AROUND);
        return text.substring(end, space <= end ? end : space) + " …";
    }

    /** It asks something of the author. */
    public boolean open() {
        return confirmed == null;
    }

    /** Part of field names and of what its buttons send. */
    public String place() {
        return question.slug() + "." + start + "-" + end;
    }

    /** Of its element on the page, and of the links to it. */
    public String id() {
        return "plek-" + question.slug() + "-" + start;
    }

    /** Message key of what the author has to do about it. */
    public String taskKey() {
        if (masked) return "stories.spot.masked";
        return certain ? "stories.spot.certain" : "stories.spot.probable";
    }

    public List<String> insteadKeys() {
        return kind.insteadKeys();
    }

    public List<ConfirmReason> reasons() {
        return List.of(ConfirmReason.values());
    }

    /** Without the words, so that they reach no log. */
    @Override
    public String toString() {
        return kind + " in " + question;
    }
}
