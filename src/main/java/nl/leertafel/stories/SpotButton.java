package nl.leertafel.stories;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leertafel.shared.NotFound;

/**
 * A button beside a spot, as its value is sent: {@code instead.happened.12-24.1}.
 *
 * @param choice which of the words that are offered; 0 for own words, and where nothing is offered
 */
record SpotButton(Verb verb, Question question, int start, int end, int choice) {
    private static final Pattern VALUE =
            Pattern.compile("(instead|own|confirm|reconsider)\\.([a-z-]{1,20})\\.(\\d{1,5})-(\\d{1,5})(?:\\.(\\d))?");

    enum Verb {
        INSTEAD,
        OWN,
        CONFIRM,
        RECONSIDER
    }

    /** @throws NotFound when no button of ours sends this */
    static SpotButton of(String value) {
        Matcher parts = VALUE.matcher(value);
        if (!parts.matches()) throw new NotFound("button", "beside a spot");
        return new SpotButton(
                Verb.valueOf(parts.group(1).toUpperCase(Locale.ROOT)),
                Question.at(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                Integer.parseInt(parts.group(4)),
                parts.group(5) == null ? 0 : Integer.parseInt(parts.group(5)));
    }

    boolean isAt(Spot spot) {
        return spot.start() == start && spot.end() == end;
    }
}
