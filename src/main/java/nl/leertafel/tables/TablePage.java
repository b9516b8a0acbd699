package nl.leertafel.tables;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * @param manages may change the table and its seats
 * @param steers may wake it and put it to rest
 * @param next when the table meets again, if the person may know
 */
record TablePage(
        UUID id,
        String name,
        String theme,
        String purpose,
        TableState state,
        int rhythmWeeks,
        List<String> houseRules,
        Readiness readiness,
        List<SeatRow> seats,
        List<SeatRow> guests,
        DrawnTable drawn,
        boolean manages,
        boolean steers,
        @Nullable Instant next) {

    public Purpose pinned() {
        return new Purpose(id, name, purpose);
    }

    public int empty() {
        return (int) seats.stream().filter(SeatRow::isEmpty).count();
    }

    public int taken() {
        return seats.size() - empty();
    }

    public int fromPractice() {
        return (int) seats.stream()
                .filter(seat -> !seat.isEmpty() && seat.role().isFromPractice())
                .count();
    }

    /** For whom the empty chairs stand, but the last one. */
    public List<String> missingButLast() {
        List<String> missing = missing();
        return missing.isEmpty() ? missing : missing.subList(0, missing.size() - 1);
    }

    @Nullable
    public String missingLast() {
        List<String> missing = missing();
        return missing.isEmpty() ? null : missing.get(missing.size() - 1);
    }

    private List<String> missing() {
        return seats.stream()
                .filter(seat -> seat.isEmpty() && !seat.label().isEmpty())
                .map(SeatRow::label)
                .distinct()
                .toList();
    }

    /** What is needed is shown as long as it is of use. */
    public boolean awaitsActivation() {
        return state == TableState.SETTING_UP || state == TableState.DORMANT;
    }

    public boolean canBeHandedOver() {
        return manages && (state == TableState.ACTIVE || state == TableState.DORMANT);
    }

    public boolean canBeChanged() {
        return manages && state != TableState.HANDED_OVER;
    }
}
