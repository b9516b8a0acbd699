package nl.leertafel.insight;

import java.util.List;

/** Columns of three bars, one for each month; heights are parts of 100. */
record Months(List<Column> columns) {
    record Column(String name, int named, int resolved, int reopened) {}
}
