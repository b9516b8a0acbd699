package nl.leertafel.failures.register;

import java.util.List;

/** How a person likes to see the register. */
record Habit(List<Column> columns, boolean compact) {
    static final Habit USUAL = new Habit(Column.USUAL, false);

    /** As the address says, or else as this person is used to. */
    List<Column> columnsOf(Filter filter) {
        return filter.columns().isEmpty() ? columns : filter.columns();
    }
}
