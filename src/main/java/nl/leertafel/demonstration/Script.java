package nl.leertafel.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The scenes of one municipality, from files in {@code src/main/resources/demonstration}. Each file tells one kind of
 * thing from beginning to end; the script is all of them in the order of time, and at one moment in the order of files.
 */
record Script(String municipality, List<Direction> directions) {
    private static final Map<String, List<String>> FILES = Map.of(
            "voorbeeldstad",
            List.of("people", "tables", "sessions", "stories", "failures", "actions", "rulechecks", "letters"),
            "buurgemeente",
            List.of("everything"));

    static Script of(String municipality, Days days) {
        List<Direction> all = new ArrayList<>();
        for (String file : FILES.getOrDefault(municipality, List.of()))
            all.addAll(read("demonstration/" + municipality + "/" + file + ".yaml"));
        all.sort(Comparator.comparing(direction -> days.moment(direction.at())));
        return new Script(municipality, List.copyOf(all));
    }

    private static List<Direction> read(String path) {
        try (InputStream file = new ClassPathResource(path).getInputStream()) {
            List<Map<String, Object>> scenes = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            List<Direction> directions = new ArrayList<>();
            for (Map<String, Object> scene : scenes)
                directions.add(direction(path + " scene " + (directions.size() + 1), scene, directions));
            return directions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without a moment of its own, a scene follows the one before it in the file at once. */
    private static Direction direction(String place, Map<String, Object> scene, List<Direction> before) {
        Map<String, Object> fields = new LinkedHashMap<>(scene);
        String at = taken(fields, "at");
        if (at == null && !before.isEmpty()) at = before.get(before.size() - 1).at();
        String by = taken(fields, "by");
        String verb = taken(fields, "do");
        if (at == null || verb == null) throw new IllegalArgumentException(place + ": says not when, or not what");
        return new Direction(place, at, by, verb, taken(fields, "as"), fields);
    }

    private static @Nullable String taken(Map<String, Object> fields, String name) {
        Object value = fields.remove(name);
        return value == null ? null : value.toString();
    }
}
