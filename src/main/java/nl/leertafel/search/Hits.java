package nl.leertafel.search;

import java.util.List;
import java.util.Map;

/** @param counts how many there are of each kind, whichever kind is shown */
record Hits(List<Hit> shown, Map<Kind, Long> counts, boolean more) {
    static final Hits NONE = new Hits(List.of(), Map.of(), false);
}
