package nl.leertafel.tables;

import java.util.List;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** Something that happened to a table or to a seat at it: its line stands on the page of the table. */
interface AboutTable extends Happened {
    @Override
    default List<Subject> about() {
        return List.of(Subject.table(tableId()));
    }
}
