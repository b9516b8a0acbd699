package nl.leertafel.identifying;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a story of ten thousand characters takes on one core; the goal is twenty milliseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:ActiveProcessorCount=1")
public class SearchBenchmark {
    private static final int LENGTH = 10_000;

    /** A story in ordinary words, one full of findings, and what is made to be slow. */
    @Param({"innocent", "planted", "digits", "signs"})
    public String story = "innocent";

    private String text = "";

    @Setup
    public void write() {
        text = switch (story) {
            case "digits" -> "0 6 1 2 3 4 5 6 7 8 9 ".repeat(LENGTH);
            case "signs" -> "a.b-c@ at (D'E) ".repeat(LENGTH);
            default ->
                Stream.generate(() -> Sample.of(story + ".txt").stream())
                        .limit(20)
                        .flatMap(samples -> samples.map(Sample::text))
                        .collect(Collectors.joining(" "));
        };
        text = text.substring(0, LENGTH);
    }

    @Benchmark
    public List<Finding> search() {
        return Searching.data().in(text);
    }
}
