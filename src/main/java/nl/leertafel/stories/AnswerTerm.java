package nl.leertafel.stories;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The author hears back within ten working days; public holidays still count as working days here. */
final class AnswerTerm {
    private static final int WORKING_DAYS = 10;

    private AnswerTerm() {}

    static LocalDate after(LocalDate submitted) {
        LocalDate day = submitted;
        for (int counted = 0; counted < WORKING_DAYS; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) counted++;
        }
        return day;
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
