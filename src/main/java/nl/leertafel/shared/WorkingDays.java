package nl.leertafel.shared;

import java.time.LocalDate;

/** Days that count for a term: neither weekends nor the holidays of the Dutch Act on terms (Algemene termijnenwet). */
public interface WorkingDays {
    /** The last day of a term of so many working days that begins on the day after this one. */
    LocalDate after(LocalDate day, int count);

    /** How many working days are left of a term: after the first day, up to and including the second; negative when over. */
    int between(LocalDate day, LocalDate last);
}
