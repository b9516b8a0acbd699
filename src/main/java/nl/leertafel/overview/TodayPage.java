package nl.leertafel.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.leertafel.notices.UnseenNews;
import nl.leertafel.shared.TravellingClock;
import nl.leertafel.timeline.TimelineLine;
import org.jspecify.annotations.Nullable;

/**
 * What waits for somebody today.
 *
 * @param stories what came of the stories that the person follows
 * @param mayTell sits at a table as a frontline professional or resident
 * @param welcome message key for who has nothing here yet
 * @param severalTables whether news says at which table
 */
record TodayPage(
        LocalDate date,
        String firstName,
        List<TaskGroup> groups,
        @Nullable NextSession next,
        List<TimelineLine> news,
        UnseenNews stories,
        boolean mayTell,
        @Nullable String welcome,
        boolean severalTables) {
    private static final int IN_WORDS = 12;

    public int count() {
        return groups.stream().mapToInt(group -> group.tasks().size()).sum();
    }

    /** Who may tell a story is told as well that there is no news. */
    public boolean hearsOfStories() {
        return mayTell || stories.count() > 0;
    }

    /** 0 is today. */
    public long daysUntilNext() {
        return next == null
                ? 0
                : ChronoUnit.DAYS.between(date, LocalDate.ofInstant(next.startsAt(), TravellingClock.AMSTERDAM));
    }

    /** Message key: small numbers are words. */
    public String lead() {
        return "overview.lead." + (count() <= IN_WORDS ? count() : "many");
    }
}
