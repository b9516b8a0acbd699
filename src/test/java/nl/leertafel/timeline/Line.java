package nl.leertafel.timeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** Something that happened, for tests. */
record Line(String what, Actor by, Instant at, UUID tableId, List<Subject> about, String detail, boolean onTable)
        implements Happened {}
