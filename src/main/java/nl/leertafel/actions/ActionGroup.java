package nl.leertafel.actions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Open actions that are due at about the same time. */
record ActionGroup(Kind kind, List<ActionRow> rows) {
    enum Kind {
        LATE,
        THIS_WEEK,
        BEFORE_NEXT,
        LATER
    }

    /** @param next day of the first session to come at the tables that the person looks at, if there is one */
    static Kind of(LocalDate due, LocalDate today, @Nullable LocalDate next) {
        if (due.isBefore(today)) return Kind.LATE;
        if (!due.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)))) return Kind.THIS_WEEK;
        return next != null && !due.isAfter(next) ? Kind.BEFORE_NEXT : Kind.LATER;
    }
}
