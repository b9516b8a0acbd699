package nl.leertafel.identifying;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts for each kind what was to be found, what was found of it, and what was found besides. */
final class Scores {
    /** Of one kind. */
    static final class Score {
        int planted;
        int found;
        int right;
        int wrong;

        double recall() {
            return planted == 0 ? 1 : (double) found / planted;
        }

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }
    }

    private final Map<FindingKind, Score> scores = new EnumMap<>(FindingKind.class);
    final List<String> missed = new ArrayList<>();
    final List<String> alarms = new ArrayList<>();

    static Scores of(List<Sample> samples) {
        Scores scores = new Scores();
        samples.forEach(scores::add);
        return scores;
    }

    Score of(FindingKind kind) {
        return scores.computeIfAbsent(kind, any -> new Score());
    }

    private void add(Sample sample) {
        List<Finding> found = Searching.data().in(sample.text());
        for (Sample.Planted planted : sample.planted()) {
            boolean hit = found.stream().anyMatch(planted::isFoundBy);
            of(planted.kind()).planted++;
            if (hit) of(planted.kind()).found++;
            else
                missed.add(planted.kind() + " " + sample.text().substring(planted.start(), planted.end()) + " in: "
                        + sample.text());
        }
        for (Finding finding : found) {
            boolean right = sample.planted().stream().anyMatch(planted -> touches(planted, finding));
            if (right) of(finding.kind()).right++;
            else of(finding.kind()).wrong++;
            if (!right) alarms.add(finding.kind() + " " + finding.in(sample.text()) + " in: " + sample.text());
        }
    }

    private static boolean touches(Sample.Planted planted, Finding finding) {
        return planted.kind() == finding.kind() && planted.start() < finding.end() && finding.start() < planted.end();
    }

    String table() {
        StringBuilder table =
                new StringBuilder(String.format("%-16s %8s %8s %10s%n", "kind", "planted", "recall", "precision"));
        for (FindingKind kind : FindingKind.values()) {
            Score score = of(kind);
            table.append(String.format(
                    Locale.ROOT, "%-16s %8d %8.3f %10.3f%n", kind, score.planted, score.recall(), score.precision()));
        }
        return table.toString();
    }
}
