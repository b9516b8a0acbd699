package nl.leertafel.rulechecks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** Somebody is asked to look up whether the rule exists. */
public record RuleCheckRequested(
        UUID checkId, UUID tableId, Actor by, Instant at, List<Subject> about, String detail, UUID officialId)
        implements Happened {
    @Override
    public String what() {
        return "ruleCheck.requested";
    }
}
