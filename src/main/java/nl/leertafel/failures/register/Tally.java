package nl.leertafel.failures.register;

import java.util.List;
import java.util.Map;

/**
 * How many failures there are of each kind, level and so on.
 *
 * @param numbers behind a field and a value, such as {@code kind/LAW}
 */
record Tally(Map<String, Long> numbers) {
    long of(String field, String value) {
        return numbers.getOrDefault(field + "/" + value, 0L);
    }

    List<String> values(String field) {
        return numbers.keySet().stream()
                .filter(key -> key.startsWith(field + "/"))
                .map(key -> key.substring(field.length() + 1))
                .toList();
    }
}
