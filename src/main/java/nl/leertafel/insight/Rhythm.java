package nl.leertafel.insight;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.IntStream;

/** The sessions of one table in a period that were to be held before now, in the order of time. */
record Rhythm(List<RhythmFigure.Gathering> all) {
    /** Fewer times between sessions have no middle to speak of. */
    static final int FEW = 3;

    private static final double SECONDS_OF_WEEK = Duration.ofDays(7).toSeconds();

    static Rhythm of(UUID table, List<RhythmFigure.Gathering> all) {
        return new Rhythm(
                all.stream().filter(one -> one.tableId().equals(table)).toList());
    }

    long held() {
        return all.stream().filter(RhythmFigure.Gathering::held).count();
    }

    long planned() {
        return all.size();
    }

    /** The middle number of weeks between two that were held. */
    OptionalDouble middle() {
        double[] sorted = between().stream().mapToDouble(week -> week).sorted().toArray();
        if (sorted.length < FEW) return OptionalDouble.empty();
        int half = sorted.length / 2;
        return OptionalDouble.of(sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
    }

    OptionalDouble longest() {
        return between().stream().mapToDouble(week -> week).max();
    }

    Mark.Beads drawn(Period period) {
        double whole = Duration.between(period.begins(), period.ends()).toSeconds();
        return new Mark.Beads(all.stream()
                .map(one -> Mark.Beads.Bead.of(
                        Duration.between(period.begins(), one.startsAt().toInstant())
                                .toSeconds(),
                        whole,
                        one.held()))
                .toList());
    }

    private List<Double> between() {
        List<Instant> moments = all.stream()
                .filter(RhythmFigure.Gathering::held)
                .map(one -> one.startsAt().toInstant())
                .toList();
        return IntStream.range(1, moments.size())
                .mapToObj(i ->
                        Duration.between(moments.get(i - 1), moments.get(i)).toSeconds() / SECONDS_OF_WEEK)
                .toList();
    }
}
