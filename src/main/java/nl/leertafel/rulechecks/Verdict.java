package nl.leertafel.rulechecks;

import java.util.Arrays;
import java.util.List;

/** What the claimed rule turns out to be: docs/nomenclature.md, verdicts. */
public enum Verdict {
    LAW,
    BY_LAW,
    CONTRACT,
    HABIT,
    MISUNDERSTANDING;

    /** The claimed rule does not exist: worth showing. */
    public boolean wasNeverARule() {
        return this == HABIT || this == MISUNDERSTANDING;
    }

    static List<Verdict> neverARule() {
        return Arrays.stream(values()).filter(Verdict::wasNeverARule).toList();
    }
}
