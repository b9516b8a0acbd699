package nl.leertafel.stories;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** How long words are kept (domain: retention). */
final class Terms {
    static final int MONTHS_AFTER_TELLING = 12;
    static final int DAYS_UNTOUCHED = 90;
    static final int DAYS_NOTICE = 14;

    private Terms() {}

    /** What was told before this moment has had its time. */
    static Instant toldBefore(LocalDate today, ZoneId zone) {
        return today.minusMonths(MONTHS_AFTER_TELLING)
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
    }

    /** The first day on which a draft may be erased of which the author is told today. */
    static LocalDate erasedOn(LocalDate reminded) {
        return reminded.plusDays(DAYS_NOTICE);
    }
}
