package nl.leertafel.demonstration;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leertafel.shared.TravellingClock;

/**
 * Days counted from today. {@code -3w thu} is the Thursday three weeks before this week, so that it is a working day
 * whenever somebody starts the demonstration; {@code +14d} is a number of days from today. A moment adds a time:
 * {@code -3w thu 15:00}.
 */
record Days(LocalDate today) {
    private static final List<String> WEEK = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Pattern DAY =
            Pattern.compile("([+-]\\d{1,4})(?:w (" + String.join("|", WEEK) + ")|d)(?: (\\d{2}:\\d{2}))?");

    LocalDate date(String text) {
        return date(matched(text));
    }

    Instant moment(String text) {
        Matcher matcher = matched(text);
        if (matcher.group(3) == null) throw new IllegalArgumentException("no time in “" + text + "”");
        return date(matcher)
                .atTime(LocalTime.parse(matcher.group(3)))
                .atZone(TravellingClock.AMSTERDAM)
                .toInstant();
    }

    private LocalDate date(Matcher matcher) {
        int count = Integer.parseInt(matcher.group(1));
        String weekday = matcher.group(2);
        if (weekday == null) return today.plusDays(count);
        return today.with(DayOfWeek.MONDAY).plusWeeks(count).plusDays(WEEK.indexOf(weekday));
    }

    private static Matcher matched(String text) {
        Matcher matcher = DAY.matcher(text);
        if (!matcher.matches()) throw new IllegalArgumentException("“" + text + "” is no day such as -3w thu or +14d");
        return matcher;
    }
}
