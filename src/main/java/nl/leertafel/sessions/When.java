package nl.leertafel.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import nl.leertafel.shared.TravellingClock;

/**
 * How far a day is from today, as a message key with a number.
 *
 * @param key last part of {@code sessions.when.…}
 */
record When(String key, long days) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    static When of(Instant moment, Instant now) {
        long days = ChronoUnit.DAYS.between(dayOf(now), dayOf(moment));
        if (days == 0) return new When("today", 0);
        if (days == 1) return new When("tomorrow", 1);
        if (days == -1) return new When("yesterday", 1);
        return days > 0 ? new When("ahead", days) : new When("ago", -days);
    }

    static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, TravellingClock.AMSTERDAM);
    }

    /** 27-11-2026 or 2026-11-27. */
    static Optional<LocalDate> day(String typed) {
        String dashed = typed.replace('/', '-');
        return read(dashed, text -> LocalDate.parse(text, DAY)).or(() -> read(dashed, LocalDate::parse));
    }

    /** 15:00 or 15.00. */
    static Optional<LocalTime> time(String typed) {
        return read(typed.replace('.', ':'), text -> LocalTime.parse(text, TIME));
    }

    /** As a date field of a form wants it. */
    static String typed(LocalDate day) {
        return day.toString();
    }

    static String typed(LocalTime time) {
        return time.toString();
    }

    private static <T> Optional<T> read(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
