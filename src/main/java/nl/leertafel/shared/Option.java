package nl.leertafel.shared;

import java.util.Arrays;
import java.util.List;

/**
 * A choice in a select, radio or checkbox group.
 *
 * @param text what it says: a name, or a message key when {@code key} is true
 */
public record Option(String value, String text, boolean key) {
    public static Option of(Object value, String name) {
        return new Option(value.toString(), name, false);
    }

    /** All constants of an enum, with message keys {@code prefix.CONSTANT}. */
    public static <E extends Enum<E>> List<Option> all(Class<E> type, String prefix) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> new Option(constant.name(), prefix + "." + constant.name(), true))
                .toList();
    }
}
