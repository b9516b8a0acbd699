package nl.leertafel.search;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.tables.Seats;

/**
 * What somebody may see of what is found, as at its source: tables, failures, actions and rule checks where they sit, and all of them as
 * an administrator; sessions where they sit, and the one for which they are a guest; people who sit at their tables, and
 * all of them as an administrator.
 */
final class Sight {
    private static final UUID NONE = new UUID(0, 0);

    private static final String SITS = """
        (e.kind in ('TABLE', 'FAILURE', 'ACTION', 'RULE_CHECK') and e.table_id in (:sits)
          or e.kind = 'SESSION' and (e.table_id in (:sits) or e.subject_id in (:guestAt))
          or e.kind = 'PERSON' and exists (select from seat x where x.person_id = e.subject_id
            and x.table_id in (:sits) and x.removed_on is null and x.role <> 'GUEST'))
        """;

    private static final String ADMINISTERS = """
        (e.kind in ('TABLE', 'FAILURE', 'ACTION', 'RULE_CHECK', 'PERSON')
          or e.kind = 'SESSION' and (e.table_id in (:sits) or e.subject_id in (:guestAt)))
        """;

    private Sight() {}

    /** A condition on {@code word_entry e}. */
    static String of(Seats seats) {
        return seats.administrator() ? ADMINISTERS : SITS;
    }

    static Map<String, Object> parameters(Seats seats) {
        Set<UUID> guestAt = seats.held().stream()
                .map(Seats.Held::sessionId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return Map.of("sits", some(seats.tables()), "guestAt", some(guestAt));
    }

    /** An empty list is no SQL. */
    private static Set<UUID> some(Set<UUID> ids) {
        return ids.isEmpty() ? new HashSet<>(Set.of(NONE)) : ids;
    }
}
