package nl.leertafel.tables;

/** How a seat is drawn: practice is lighter, an empty chair dashed. */
enum SeatLook {
    CHAIR(""),
    ORDINARY(""),
    PRACTICE("lt-seat--practice"),
    EMPTY("lt-seat--empty");

    private final String style;

    SeatLook(String style) {
        this.style = style;
    }

    static SeatLook of(SeatRole role, boolean empty) {
        if (empty) return EMPTY;
        if (role == SeatRole.CHAIR) return CHAIR;
        return role.isFromPractice() ? PRACTICE : ORDINARY;
    }

    public String style() {
        return style;
    }
}
