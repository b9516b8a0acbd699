package nl.leertafel.tables;

import java.util.UUID;

record TableRow(UUID id, String name, String theme, String purpose, TableState state, int seats, int empty) {
    private static final int MOST_BEADS = 24;

    int taken() {
        return seats - empty;
    }

    /** More of them would not be told apart; the words beside them always say how many. */
    boolean isDrawn() {
        return seats > 0 && seats <= MOST_BEADS;
    }
}
