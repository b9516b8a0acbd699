package nl.leertafel.tables;

enum SeatState {
    TAKEN,
    BEING_HANDED_OVER,
    VACANT
}
