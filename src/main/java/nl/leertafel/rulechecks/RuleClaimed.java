package nl.leertafel.rulechecks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** Somebody says that a rule stands in the way. */
record RuleClaimed(UUID checkId, UUID tableId, Actor by, Instant at, List<Subject> about, String detail)
        implements Happened {
    @Override
    public String what() {
        return "ruleCheck.claimed";
    }
}
