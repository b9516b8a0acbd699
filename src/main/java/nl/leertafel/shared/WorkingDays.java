package nl.leertafel.shared;

import java.time.LocalDate;

/** Days that count for a term: neither weekends nor the holidays of the Dutch Act on terms (Algemene termijnenwet). */
public interface WorkingDays {
    /** The last day of a term of so many working days that begins on the day after this one. */
    LocalDate after(LocalDate day, int count);

    /** How many working days are left of a term: after the first day, up to and including the second; negative when over. */
    int between(LocalDate day, LocalDate last);

    default boolean includes(LocalDate day) {
        return between(day.minusDays(1), day) == 1;
    }

    /** The last working day before this day. */
    default LocalDate before(LocalDate day) {
        LocalDate earlier = day.minusDays(1);
        while (!includes(earlier)) earlier = earlier.minusDays(1);
        return earlier;
    }
}
