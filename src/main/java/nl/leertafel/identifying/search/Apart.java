package nl.leertafel.identifying.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import nl.leertafel.identifying.Finding;
import nl.leertafel.identifying.FindingKind;

/** Chooses among findings that overlap: first the more certain, then the longer one. */
final class Apart {
    private static final Comparator<Finding> STRONGEST_FIRST = Comparator.comparing(Finding::certainty)
            .thenComparing(finding -> finding.start() - finding.end())
            .thenComparing(finding -> finding.kind() == FindingKind.NAME)
            .thenComparing(Finding::start)
            .thenComparing(Finding::kind);

    private Apart() {}

    /** In reading order, without overlap. */
    static List<Finding> from(List<Finding> found, int length) {
        BitSet taken = new BitSet(length);
        List<Finding> kept = new ArrayList<>(found.size());
        for (Finding finding : found.stream().sorted(STRONGEST_FIRST).toList()) {
            int next = taken.nextSetBit(finding.start());
            if (next >= 0 && next < finding.end()) continue;
            taken.set(finding.start(), finding.end());
            kept.add(finding);
        }
        kept.sort(Comparator.comparingInt(Finding::start));
        return List.copyOf(kept);
    }
}
