package nl.leertafel.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.leertafel.shared.TravellingClock;

/** Three months, known by their first day. */
record Quarter(LocalDate first) {
    private static final Pattern WRITTEN = Pattern.compile("(20\\d\\d)-q([1-4])");
    private static final int CHOICES = 5;

    static Quarter of(LocalDate day) {
        int month = 3 * (day.get(IsoFields.QUARTER_OF_YEAR) - 1) + 1;
        return new Quarter(LocalDate.of(day.getYear(), month, 1));
    }

    static Optional<Quarter> read(String written) {
        Matcher typed = WRITTEN.matcher(written.strip().toLowerCase(Locale.ROOT));
        if (!typed.matches()) return Optional.empty();
        YearMonth january = YearMonth.of(Integer.parseInt(typed.group(1)), 1);
        return Optional.of(new Quarter(
                january.plusMonths(3L * (Integer.parseInt(typed.group(2)) - 1)).atDay(1)));
    }

    /** Those of which one can write now: the last ones, that of today first. */
    static List<Quarter> choices(LocalDate today) {
        return IntStream.range(0, CHOICES)
                .mapToObj(back -> of(today.minusMonths(3L * back)))
                .toList();
    }

    /** As it stands in an address. */
    String written() {
        return first.getYear() + "-q" + number();
    }

    int number() {
        return first.get(IsoFields.QUARTER_OF_YEAR);
    }

    Instant begins() {
        return first.atStartOfDay(TravellingClock.AMSTERDAM).toInstant();
    }

    /** The moment after its last. */
    Instant ends() {
        return first.plusMonths(3).atStartOfDay(TravellingClock.AMSTERDAM).toInstant();
    }

    String name(Words words) {
        return words.say("letters.quarter", number(), String.valueOf(first.getYear()));
    }
}
