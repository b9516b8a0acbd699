package nl.leertafel.platform;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import nl.leertafel.shared.WorkingDays;
import org.springframework.stereotype.Component;

/** Its holidays are those of the Algemene termijnenwet, article 3, with Good Friday and every fifth of May. */
@Component
class DutchWorkingDays implements WorkingDays {
    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

    @Override
    public LocalDate after(LocalDate day, int count) {
        LocalDate last = day;
        for (int counted = 0; counted < count; ) {
            last = last.plusDays(1);
            if (counts(last)) counted++;
        }
        return last;
    }

    @Override
    public int between(LocalDate day, LocalDate last) {
        if (last.isBefore(day)) return -between(last, day);
        return (int) day.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(this::counts)
                .count();
    }

    private boolean counts(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.isHoliday(day, HolidayType.PUBLIC_HOLIDAY);
    }
}
