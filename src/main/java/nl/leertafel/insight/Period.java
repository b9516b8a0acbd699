package nl.leertafel.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leertafel.shared.TravellingClock;

/**
 * Whole months that a figure looks at.
 *
 * @param written as it stands in an address: a year, a quarter such as 2026-q3, or nothing for the last thirteen months
 */
record Period(String written, YearMonth first, YearMonth last) {
    private static final Pattern WRITTEN = Pattern.compile("(20\\d\\d)(?:-q([1-4]))?");
    private static final int USUAL = 13;
    private static final int QUARTERS = 6;
    private static final int YEARS = 3;

    /** What means nothing is taken for what is usual. */
    static Period of(String written, LocalDate today) {
        Matcher typed = WRITTEN.matcher(written.strip().toLowerCase(Locale.ROOT));
        if (!typed.matches()) return recent(today);
        YearMonth january = YearMonth.of(Integer.parseInt(typed.group(1)), 1);
        if (typed.group(2) == null) return new Period(typed.group(), january, january.plusMonths(11));
        YearMonth first = january.plusMonths(3L * (Integer.parseInt(typed.group(2)) - 1));
        return new Period(typed.group(), first, first.plusMonths(2));
    }

    static Period recent(LocalDate today) {
        YearMonth now = YearMonth.from(today);
        return new Period("", now.minusMonths(USUAL - 1L), now);
    }

    /** What one can choose: the last months, the last quarters, the last years. */
    static List<Period> choices(LocalDate today) {
        Stream<String> quarters = IntStream.range(0, QUARTERS)
                .mapToObj(back -> today.minusMonths(3L * back))
                .map(day -> day.getYear() + "-q" + day.get(IsoFields.QUARTER_OF_YEAR));
        Stream<String> years = IntStream.range(0, YEARS).mapToObj(back -> String.valueOf(today.getYear() - back));
        return Stream.of(Stream.of(""), quarters, years)
                .flatMap(part -> part)
                .map(choice -> of(choice, today))
                .toList();
    }

    List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) months.add(month);
        return months;
    }

    Instant begins() {
        return begin(first);
    }

    /** The moment after its last. */
    Instant ends() {
        return begin(last.plusMonths(1));
    }

    /** One month of it. */
    Period only(YearMonth month) {
        return new Period(written, month, month);
    }

    String name(Words words) {
        if (written.isEmpty()) return words.say("insight.period.recent");
        String year = String.valueOf(first.getYear());
        if (first.plusMonths(2).isBefore(last)) return words.say("insight.period.year", year);
        return words.say("insight.period.quarter", first.get(IsoFields.QUARTER_OF_YEAR), year);
    }

    private static Instant begin(YearMonth month) {
        return month.atDay(1).atStartOfDay(TravellingClock.AMSTERDAM).toInstant();
    }
}
