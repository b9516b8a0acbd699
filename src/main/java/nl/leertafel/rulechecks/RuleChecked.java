package nl.leertafel.rulechecks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;

/** It is known what the claimed rule is; {@code corrects} when another verdict stood there before. */
public record RuleChecked(
        UUID checkId,
        UUID tableId,
        Actor by,
        Instant at,
        List<Subject> about,
        String detail,
        Verdict verdict,
        boolean corrects)
        implements Happened {
    @Override
    public String what() {
        return corrects ? "ruleCheck.corrected" : "ruleCheck.checked." + verdict;
    }
}
