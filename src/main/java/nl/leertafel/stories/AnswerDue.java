package nl.leertafel.stories;

import java.time.LocalDate;

/**
 * The first answer that an author is waiting for.
 *
 * @param by the last day of the term
 * @param left working days until then; negative when it is over
 */
record AnswerDue(LocalDate by, int left) {
    public boolean late() {
        return left < 0;
    }

    public int daysLate() {
        return Math.max(0, -left);
    }
}
