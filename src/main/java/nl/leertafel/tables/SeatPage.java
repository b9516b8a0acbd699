package nl.leertafel.tables;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Option;
import nl.leertafel.shared.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a seat needs beside what is filled in.
 *
 * @param id null for a seat that is still to be made
 * @param visits when the session begins to which a guest is invited
 * @param sitter who sits there, null when nobody does
 * @param back where one came from
 */
record SeatPage(
        Purpose table,
        @Nullable UUID id,
        long version,
        boolean guest,
        @Nullable Instant visits,
        @Nullable String sitter,
        @Nullable LocalDate since,
        String label,
        String back,
        List<Option> roles,
        List<Option> people,
        List<Option> deputies) {

    public String heading() {
        if (id != null) return "tables.seat.change";
        return guest ? "tables.seat.addGuest" : "tables.seat.add";
    }

    public boolean canBeVacated() {
        return sitter != null;
    }

    public boolean canBeRemoved() {
        return id != null && sitter == null;
    }
}
