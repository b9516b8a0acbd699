package nl.leertafel.rulechecks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.leertafel.shared.Option;

/** The laws that one may choose by name, from {@code rulechecks/laws.txt}; others go by their number. */
final class Laws {
    private static final String FILE = "/rulechecks/laws.txt";
    private static final List<Law> ALL = read();

    private Laws() {}

    record Law(String id, String name) {}

    static List<Law> all() {
        return ALL;
    }

    static List<Option> options() {
        return ALL.stream().map(law -> Option.of(law.id(), law.name())).toList();
    }

    /** The name by which the law is known, or its number. */
    static String name(String id) {
        return ALL.stream()
                .filter(law -> law.id().equals(id))
                .map(Law::name)
                .findFirst()
                .orElse(id);
    }

    private static List<Law> read() {
        List<Law> laws = new ArrayList<>();
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Laws.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            for (String line = file.readLine(); line != null; line = file.readLine()) {
                if (line.startsWith("#") || line.isBlank()) continue;
                String[] parts = line.split(" ", 2);
                laws.add(new Law(parts[0], parts[1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(laws);
    }
}
