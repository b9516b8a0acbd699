package nl.leertafel.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.leertafel.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * An agenda with its times, drawn as a ribbon of {@value #RIBBON} units wide.
 *
 * @param minutes that the items take together; skipped ones take none
 * @param available from the start of the session to its end
 * @param end where the session ends on the ribbon
 */
record AgendaPage(List<AgendaLine> lines, int minutes, int available, int end) {
    static final int RIBBON = 1200;

    static AgendaPage of(List<AgendaItem> items, Appointment appointment, Function<AgendaItem, String> titles) {
        int available = (int)
                Duration.between(appointment.startsAt(), appointment.endsAt()).toMinutes();
        int minutes = items.stream().mapToInt(AgendaPage::minutes).sum();
        int scale = Math.max(minutes, available);
        List<AgendaLine> lines = new ArrayList<>();
        int passed = 0;
        for (AgendaItem item : items) {
            lines.add(line(item, titles.apply(item), appointment, passed, scale));
            passed += minutes(item);
        }
        return new AgendaPage(List.copyOf(lines), minutes, available, RIBBON * available / scale);
    }

    private static AgendaLine line(AgendaItem item, String title, Appointment appointment, int passed, int scale) {
        Instant begins = appointment.startsAt().plus(Duration.ofMinutes(passed));
        int x = RIBBON * passed / scale;
        int width = RIBBON * (passed + minutes(item)) / scale - x;
        return new AgendaLine(
                item.id(),
                item.version(),
                item.kind(),
                title,
                item.minutes(),
                begins,
                begins.plus(Duration.ofMinutes(minutes(item))).isAfter(appointment.endsAt()),
                item.thing() == null ? null : item.subject(),
                item.notes(),
                item.handling().outcome(),
                item.handling().skipReason(),
                item.comesBack(),
                item.canBeRemoved(),
                item.handling().canBeSkipped(),
                x,
                width);
    }

    private static int minutes(AgendaItem item) {
        return item.handling().isSkipped() ? 0 : item.minutes();
    }

    /** Minutes that are left; below zero when the agenda runs over. */
    public int left() {
        return available - minutes;
    }

    public boolean isOver() {
        return minutes > available;
    }

    public int excess() {
        return minutes - available;
    }

    /** Those about which something was written down, or of which something came. */
    public List<AgendaLine> recorded() {
        return lines.stream()
                .filter(line ->
                        !line.notes().isEmpty() || (line.outcome() != null && line.outcome() != Outcome.CARRIED_OVER))
                .toList();
    }

    /** How many come back on a next agenda. */
    public long returning() {
        return lines.stream()
                .filter(line -> line.skipped() || line.outcome() == Outcome.CARRIED_OVER)
                .count();
    }

    public boolean isFirst(AgendaLine line) {
        return lines.get(0).equals(line);
    }

    public boolean isLast(AgendaLine line) {
        return lines.get(lines.size() - 1).equals(line);
    }

    AgendaLine line(UUID id) {
        return lines.stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("agenda item", id));
    }

    /** The one after this on the agenda, if there is one. */
    @Nullable
    public AgendaLine after(AgendaLine line) {
        int next = lines.indexOf(line) + 1;
        return next < lines.size() ? lines.get(next) : null;
    }

    /** Those without an outcome that do not come back by being skipped either. */
    public List<AgendaLine> unsettled() {
        return lines.stream()
                .filter(line -> line.outcome() == null && line.skipReason() == null)
                .toList();
    }
}
