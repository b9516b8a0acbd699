package nl.leertafel.tables;

import java.util.UUID;
import nl.leertafel.shared.Purpose;

public record TableSummary(UUID id, String name, String purpose, TableState state, int rhythmWeeks) {
    public Purpose pinned() {
        return new Purpose(id, name, purpose);
    }
}
