package nl.leertafel.failures.register;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.failures.FailureState;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What somebody asks of the register, in the words of its address. Values that mean nothing are left out, so that an
 * address that somebody mistyped, or kept for years, still leads to the register.
 */
record Filter(
        Map<Field, List<String>> asked,
        Order order,
        @Nullable Cursor after) {

    static Filter read(MultiValueMap<String, String> parameters) {
        Map<Field, List<String>> asked = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            List<String> sound = field.settled(all(parameters, field.written())
                    .flatMap(field::sound)
                    .distinct()
                    .toList());
            if (!sound.isEmpty()) asked.put(field, sound);
        }
        Order order = Order.read(first(parameters, "sort"), asked.containsKey(Field.Q));
        return new Filter(asked, order, Cursor.read(first(parameters, "after"), order));
    }

    List<String> values(Field field) {
        return asked.getOrDefault(field, List.of());
    }

    boolean has(Field field, String value) {
        return values(field).contains(value);
    }

    public String q() {
        return values(Field.Q).isEmpty() ? "" : values(Field.Q).get(0);
    }

    public int untouched() {
        return values(Field.UNTOUCHED).stream()
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    /** Open ones unless a state is asked for; every one when all are. */
    Set<FailureState> states() {
        Set<FailureState> states = EnumSet.noneOf(FailureState.class);
        for (FailureState state : FailureState.values()) {
            boolean usual = values(Field.STATUS).isEmpty() && state.isOpen();
            boolean asked = has(Field.STATUS, "all") || has(Field.STATUS, Field.written(state));
            if (usual || asked) states.add(state);
        }
        return states;
    }

    List<UUID> tables() {
        return values(Field.TABLE).stream().map(UUID::fromString).toList();
    }

    /** For the database, which has the constants' names. */
    List<String> constants(Field field) {
        return values(field).stream().map(Field::constant).toList();
    }

    public String address() {
        return address("/failures", asked, order, null);
    }

    public String exportAddress() {
        return address("/failures.csv", asked, order, null);
    }

    String sorted(Order other) {
        return address("/failures", asked, other, null);
    }

    String next(String cursor) {
        return address("/failures", asked, order, cursor);
    }

    static String address(String path, Map<Field, List<String>> asked, @Nullable Order order, @Nullable String after) {
        boolean usual = order == null || order.equals(Order.usual(asked.containsKey(Field.Q)));
        Stream<String> fields = asked.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().map(value -> entry.getKey().written() + "=" + encoded(value)));
        Stream<String> sort = usual || order == null ? Stream.empty() : Stream.of("sort=" + order.written());
        Stream<String> rest = after == null ? Stream.empty() : Stream.of("after=" + encoded(after));
        String query = Stream.of(fields, sort, rest).flatMap(part -> part).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        return all(parameters, name).findFirst().orElse("");
    }

    private static Stream<String> all(MultiValueMap<String, String> parameters, String name) {
        List<String> values = parameters.get(name);
        return values == null ? Stream.empty() : values.stream().filter(value -> value != null);
    }
}
