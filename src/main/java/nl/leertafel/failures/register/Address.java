package nl.leertafel.failures.register;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The words of an address, of which some may mean nothing. */
record Address(MultiValueMap<String, String> parameters) {
    /** As much as the database keeps. */
    private static final int LONGEST = 8000;

    static Address of(@Nullable String query) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        for (String part : (query == null ? "" : query).split("&")) {
            String[] pair = part.split("=", 2);
            if (pair.length == 2) parameters.add(pair[0], decoded(pair[1]));
        }
        return new Address(parameters);
    }

    Filter filter() {
        Map<Field, List<String>> fields = fields();
        Order order = Order.read(first("sort"), fields.containsKey(Field.Q));
        List<Column> columns = Column.read(all("columns").flatMap(words -> Arrays.stream(words.split(","))));
        Cursor before = Cursor.read(first("before"), order);
        Cursor from = before != null ? before : Cursor.read(first("after"), order);
        return new Filter(fields, order, columns, from, before != null);
    }

    private Map<Field, List<String>> fields() {
        Map<Field, List<String>> fields = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            List<String> sound = field.settled(
                    all(field.written()).flatMap(field::sound).distinct().toList());
            if (!sound.isEmpty()) fields.put(field, sound);
        }
        return fields;
    }

    private String first(String name) {
        return all(name).findFirst().orElse("");
    }

    private Stream<String> all(String name) {
        List<String> values = parameters.get(name);
        return values == null ? Stream.empty() : values.stream().filter(value -> value != null);
    }

    /** What is asked, to be read again. */
    static String written(Map<Field, List<String>> asked) {
        return asked.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().map(value -> entry.getKey().written() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    /** What is asked, and at which row the page begins. */
    static String place(Filter filter) {
        Cursor from = filter.from();
        if (from == null) return filter.viewQuery();
        return filter.viewQuery() + (filter.backwards() ? "&before=" : "&after=") + from.written();
    }

    /** @throws RuleBroken when it is longer than what is kept */
    static String kept(String query) {
        if (query.length() > LONGEST) throw new RuleBroken("register.rule.tooLong");
        return query;
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
