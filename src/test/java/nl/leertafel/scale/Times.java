package nl.leertafel.scale;

import java.util.ArrayList;
import java.util.List;

/** How long a page took each time, and how long of that it waited for the database. */
final class Times {
    private final List<Long> whole = new ArrayList<>();
    private final List<Long> database = new ArrayList<>();

    void add(long nanoseconds, long inDatabase) {
        whole.add(nanoseconds);
        database.add(inDatabase);
    }

    /** Milliseconds within which this percentage of the times stayed. */
    double whole(int percentage) {
        return percentile(whole, percentage);
    }

    double database(int percentage) {
        return percentile(database, percentage);
    }

    private static double percentile(List<Long> times, int percentage) {
        return times.stream()
                        .sorted()
                        .skip((times.size() - 1) * (long) percentage / 100)
                        .findFirst()
                        .orElseThrow()
                / 1e6;
    }
}
