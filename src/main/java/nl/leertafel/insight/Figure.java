package nl.leertafel.insight;

import java.util.List;
import java.util.Set;

/** Reads one figure, or a few that come from one question to the database. */
interface Figure {
    Set<FigureName> names();

    List<Shown> shown(Scope scope, Words words);
}
