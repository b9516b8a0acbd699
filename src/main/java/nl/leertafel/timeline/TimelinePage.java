package nl.leertafel.timeline;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Subject;
import nl.leertafel.tables.Seats;
import org.jspecify.annotations.Nullable;

/** @param next address of the next lines, if there are more */
record TimelinePage(
        List<TimelineLine> lines,
        @Nullable UUID tableId,
        @Nullable String next) {
    static final TimelinePage NONE = new TimelinePage(List.of(), null, null);

    /** @param found one more than are shown, if there are more */
    static TimelinePage of(Subject about, List<StoredLine> found, Seats seats, int atMost) {
        if (found.isEmpty()) return NONE;
        boolean more = found.size() > atMost;
        List<StoredLine> shown = more ? found.subList(0, atMost) : found;
        String next = more
                ? "/timeline?kind=" + about.kind() + "&id=" + about.id() + "&after="
                        + shown.get(atMost - 1).cursor()
                : null;
        return new TimelinePage(
                shown.stream().map(line -> line.readBy(seats, about)).toList(),
                shown.get(0).tableId(),
                next);
    }
}
