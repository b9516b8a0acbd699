package nl.leertafel.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.Subject;
import org.jspecify.annotations.Nullable;

/**
 * An agenda with its times, drawn as a ribbon of {@value #RIBBON} units wide.
 *
 * @param minutes that the items take together; skipped ones take none
 * @param available from the start of the session to its end
 * @param end where the session ends on the ribbon
 */
record AgendaPage(List<Line> lines, int minutes, int available, int end) {
    static final int RIBBON = 1200;

    /**
     * @param begins when its turn is, if all keep to their minutes
     * @param late whether it would go on after the session has ended
     * @param thing what it is about, null when about nothing else
     * @param x where it begins on the ribbon
     */
    record Line(
            UUID id,
            long version,
            AgendaKind kind,
            String title,
            int minutes,
            Instant begins,
            boolean late,
            @Nullable Subject thing,
            String notes,
            @Nullable Outcome outcome,
            @Nullable String skipReason,
            boolean carried,
            boolean canBeRemoved,
            boolean canBeSkipped,
            int x,
            int width) {

        public boolean skipped() {
            return skipReason != null;
        }

        public List<String> paragraphs() {
            return Words.paragraphs(notes);
        }

        /** Where a new failure or action of this item is written down: with what is known already. */
        public String newly(String thing, SessionPage page) {
            String address =
                    "/" + thing + "/new?table=" + page.table().tableId() + "&session=" + page.id() + "&item=" + id;
            if (this.thing == null) return address;
            return switch (this.thing.kind()) {
                case STORY -> address + "&story=" + this.thing.id();
                case FAILURE -> address + "&failure=" + this.thing.id();
                default -> address;
            };
        }

        /** How the ribbon shows it: stories stand out, failures ask for attention. */
        public String look() {
            if (kind == AgendaKind.STORY) return "is-story";
            return kind == AgendaKind.FAILURES ? "is-ask" : "";
        }
    }

    static AgendaPage of(List<AgendaItem> items, Appointment appointment, Function<AgendaItem, String> titles) {
        int available = (int)
                Duration.between(appointment.startsAt(), appointment.endsAt()).toMinutes();
        int minutes = items.stream().mapToInt(AgendaPage::minutes).sum();
        int scale = Math.max(minutes, available);
        List<Line> lines = new ArrayList<>();
        int passed = 0;
        for (AgendaItem item : items) {
            lines.add(line(item, titles.apply(item), appointment, passed, scale));
            passed += minutes(item);
        }
        return new AgendaPage(List.copyOf(lines), minutes, available, RIBBON * available / scale);
    }

    private static Line line(AgendaItem item, String title, Appointment appointment, int passed, int scale) {
        Instant begins = appointment.startsAt().plus(Duration.ofMinutes(passed));
        int x = RIBBON * passed / scale;
        int width = RIBBON * (passed + minutes(item)) / scale - x;
        return new Line(
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
    public List<Line> recorded() {
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

    public boolean isFirst(Line line) {
        return lines.get(0).equals(line);
    }

    public boolean isLast(Line line) {
        return lines.get(lines.size() - 1).equals(line);
    }

    Line line(UUID id) {
        return lines.stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("agenda item", id));
    }

    /** The one after this on the agenda, if there is one. */
    @Nullable
    public Line after(Line line) {
        int next = lines.indexOf(line) + 1;
        return next < lines.size() ? lines.get(next) : null;
    }

    /** Those without an outcome that do not come back by being skipped either. */
    public List<Line> unsettled() {
        return lines.stream()
                .filter(line -> line.outcome() == null && line.skipReason() == null)
                .toList();
    }
}
