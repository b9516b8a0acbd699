package nl.leertafel.sessions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Subject;
import org.jspecify.annotations.Nullable;

/**
 * An agenda item as a page shows it to one person.
 *
 * @param begins when its turn is, if all keep to their minutes
 * @param late whether it would go on after the session has ended
 * @param thing what it is about, null when about nothing else
 * @param x where it begins on the ribbon
 */
record AgendaLine(
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
        String address = "/" + thing + "/new?table=" + page.table().tableId() + "&session=" + page.id() + "&item=" + id;
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
