package nl.leertafel.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants their spreadsheet to be read.
 *
 * @param columns counted from nought; a part without a column stands nowhere in the sheet
 * @param defaults for rows in which the part is empty: ids or names of constants
 */
record Choices(int sheet, Map<Part, Integer> columns, Map<Part, String> defaults) {
    @Nullable
    Integer column(Part part) {
        return columns.get(part);
    }

    @Nullable
    String otherwise(Part part) {
        return defaults.get(part);
    }

    String writtenColumns() {
        return written(columns);
    }

    String writtenDefaults() {
        return written(defaults);
    }

    static Choices read(int sheet, String columns, String defaults) {
        Map<Part, Integer> places = new EnumMap<>(Part.class);
        pairs(columns).forEach((part, place) -> places.put(part, Integer.valueOf(place)));
        return new Choices(sheet, places, pairs(defaults));
    }

    private static String written(Map<Part, ?> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(","));
    }

    private static Map<Part, String> pairs(String written) {
        Map<Part, String> pairs = new EnumMap<>(Part.class);
        Arrays.stream(written.split(","))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> pairs.put(Part.valueOf(pair[0]), pair[1]));
        return pairs;
    }
}
