package nl.leertafel.identifying;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of the evaluation set, and what is to be found in it. In the files it is written as
 * {@code Zij heet [[NAME|Fatima]].}
 */
record Sample(String text, List<Planted> planted) {
    private static final Pattern MARKED = Pattern.compile("\\[\\[([A-Z_]+)\\|(.+?)]](?!])");

    /** Something to be found. */
    record Planted(FindingKind kind, int start, int end) {
        /** Whether a finding of the same kind covers at least half of it. */
        boolean isFoundBy(Finding finding) {
            int shared = Math.min(end, finding.end()) - Math.max(start, finding.start());
            return finding.kind() == kind && shared * 2 >= end - start;
        }
    }

    static List<Sample> of(String file) {
        InputStream stream = Objects.requireNonNull(Sample.class.getResourceAsStream("/identifying/" + file), file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Sample::parsed)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Sample parsed(String line) {
        StringBuilder text = new StringBuilder();
        List<Planted> planted = new ArrayList<>();
        Matcher marked = MARKED.matcher(line);
        int from = 0;
        while (marked.find()) {
            text.append(line, from, marked.start());
            int start = text.length();
            text.append(marked.group(2));
            planted.add(new Planted(FindingKind.valueOf(marked.group(1)), start, text.length()));
            from = marked.end();
        }
        return new Sample(text.append(line.substring(from)).toString(), List.copyOf(planted));
    }
}
