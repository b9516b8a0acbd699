package nl.leertafel.identifying;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Measures the search on annotated sentences; {@code ./mvnw -Pevaluate verify} runs only this. */
class EvaluationTest {
    /** The numbered ones were measured unseen, and only then used to mend what they showed. */
    private static final List<String> TUNED_ON = List.of(
            "planted.txt",
            "innocent.txt",
            "unseen-1.txt",
            "unseen-2.txt",
            "unseen-3.txt",
            "unseen-4.txt",
            "unseen-5.txt",
            "unseen-6.txt",
            "unseen-8.txt");

    @Test
    void the_search_reaches_its_goals() {
        List<Sample> samples = new ArrayList<>();
        TUNED_ON.forEach(file -> samples.addAll(Sample.of(file)));
        print("Tuned on", samples);
        print("Held out", Sample.of("held-out.txt"));
        print("Never used to mend anything", Sample.of("unseen-7.txt"));
        Scores scores = Scores.of(samples);
        for (FindingKind kind : List.of(FindingKind.BSN, FindingKind.EMAIL, FindingKind.TELEPHONE, FindingKind.IBAN)) {
            assertThat(scores.of(kind).recall()).as("recall of %s", kind).isEqualTo(1);
            assertThat(scores.of(kind).precision()).as("precision of %s", kind).isGreaterThanOrEqualTo(.99);
        }
        assertThat(scores.of(FindingKind.NAME).recall()).as("recall of names").isGreaterThanOrEqualTo(.97);
        assertThat(scores.of(FindingKind.NAME).precision())
                .as("precision of names")
                .isGreaterThanOrEqualTo(.92);
        assertThat(scores.of(FindingKind.DATE).recall()).as("recall of dates").isGreaterThanOrEqualTo(.98);
        assertThat(scores.of(FindingKind.ADDRESS).recall())
                .as("recall of addresses")
                .isGreaterThanOrEqualTo(.98);
    }

    private static void print(String title, List<Sample> samples) {
        Scores scores = Scores.of(samples);
        PrintStream out = System.out;
        out.printf(
                "%n%s: %d sentences, %d of them innocent%n",
                title,
                samples.size(),
                samples.stream().filter(sample -> sample.planted().isEmpty()).count());
        out.print(scores.table());
        scores.missed.forEach(line -> out.println("missed " + line));
        scores.alarms.forEach(line -> out.println("alarm  " + line));
    }
}
