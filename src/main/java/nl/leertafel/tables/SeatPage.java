package nl.leertafel.tables;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.shared.Option;
import nl.leertafel.shared.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a seat needs beside what is filled in.
 *
 * @param id null for a seat that is still to be made
 * @param sitter who sits there, null when nobody does
 */
record SeatPage(
        Purpose table,
        @Nullable UUID id,
        boolean guest,
        @Nullable String sitter,
        @Nullable LocalDate since,
        String label,
        List<Option> roles,
        List<Option> people,
        List<Option> deputies) {

    boolean canBeVacated() {
        return sitter != null;
    }

    boolean canBeRemoved() {
        return id != null && sitter == null;
    }

    /** Message keys of the fields, with what is stored now. */
    Map<String, String> stored() {
        Map<String, String> stored = new LinkedHashMap<>();
        stored.put("tables.seat.person", sitter == null ? "–" : sitter);
        stored.put("tables.seat.label", label.isEmpty() ? "–" : label);
        return stored;
    }
}
