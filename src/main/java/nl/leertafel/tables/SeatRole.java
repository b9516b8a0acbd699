package nl.leertafel.tables;

/** What a seat allows: docs/nomenclature.md, roles at a table. */
public enum SeatRole {
    CHAIR,
    FACILITATOR,
    PRIVACY_REVIEWER,
    BOARD_MEMBER,
    OFFICIAL,
    FRONTLINE,
    RESIDENT,
    GUEST;

    public boolean isFromPractice() {
        return this == FRONTLINE || this == RESIDENT;
    }

    /** May prepare sessions and keep their notes. */
    public boolean prepares() {
        return this == CHAIR || this == FACILITATOR;
    }

    /** May own failures. */
    public boolean governs() {
        return this == CHAIR || this == BOARD_MEMBER || this == OFFICIAL;
    }
}
