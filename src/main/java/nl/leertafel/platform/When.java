package nl.leertafel.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.UUID;
import nl.leertafel.shared.TravellingClock;

/**
 * Days and times in words, in Amsterdam: "27 november 2026", "10.00 uur", "10.00–12.00 uur"; in English "27 November 2026",
 * "10:00". Takes an {@link Instant} or a {@link LocalDate}.
 */
public final class When {
    private final boolean english;
    private final Locale locale;

    When(boolean english) {
        this.english = english;
        this.locale = english ? Locale.UK : Locale.forLanguageTag("nl-NL");
    }

    public String day(TemporalAccessor moment) {
        return format("d MMMM yyyy", moment);
    }

    public String weekday(TemporalAccessor moment) {
        return format("EEEE d MMMM yyyy", moment);
    }

    public String shortDay(TemporalAccessor moment) {
        return format("d MMMM", moment);
    }

    public String nameOfDay(TemporalAccessor moment) {
        return format("EEEE", moment);
    }

    public String time(TemporalAccessor moment) {
        return english ? format("HH:mm", moment) : format("HH.mm", moment) + " uur";
    }

    /** Without a unit: for columns of times. */
    public String clock(TemporalAccessor moment) {
        return format(english ? "HH:mm" : "HH.mm", moment);
    }

    public String moment(TemporalAccessor moment) {
        return day(moment) + ", " + time(moment);
    }

    public String span(TemporalAccessor start, TemporalAccessor end) {
        return clock(start) + "–" + time(end);
    }

    /** For the datetime attribute of a time element. */
    public String machine(TemporalAccessor moment) {
        return moment instanceof Instant ? format("yyyy-MM-dd'T'HH:mmXXX", moment) : format("yyyy-MM-dd", moment);
    }

    /** A fresh token for a form among several on a page. */
    public UUID token() {
        return UUID.randomUUID();
    }

    private String format(String pattern, TemporalAccessor moment) {
        TemporalAccessor local = moment instanceof Instant instant
                ? ZonedDateTime.ofInstant(instant, TravellingClock.AMSTERDAM)
                : moment;
        return DateTimeFormatter.ofPattern(pattern, locale).format(local);
    }
}
