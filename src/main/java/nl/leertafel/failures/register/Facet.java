package nl.leertafel.failures.register;

import java.util.List;

/** A group of choices in the filter, each with how many failures it would show. */
record Facet(Field field, List<Choice> choices) {

    /** @param key whether {@code text} is a message key */
    record Choice(String value, String text, boolean key, long count, boolean chosen) {
        /** It would show something, or is what somebody asked for. */
        boolean isWorthwhile() {
            return count > 0 || chosen;
        }
    }
}
