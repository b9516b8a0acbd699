package nl.leertafel.failures;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What happened since some moment, to go through again in the order in which it happened. */
record Recount(Instant at, Runnable again) {
    static void inOrder(Stream<Recount> happened) {
        List<Recount> steps = happened.sorted(Comparator.comparing(Recount::at)).toList();
        steps.forEach(step -> step.again().run());
    }
}
