package nl.leertafel.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.leertafel.shared.Task;

/**
 * A task as the page shows it.
 *
 * @param number counts through the page; the first has its one primary button
 * @param arguments of the message, days in words
 */
record ShownTask(Task task, int number, Object[] arguments, LocalDate today) {
    /** How many days it is late; 0 when it has no date or is in time. */
    public long daysLate() {
        LocalDate due = task.due();
        return due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, today));
    }
}
