package nl.leertafel.failures.register;

import java.util.Arrays;
import java.util.Locale;

/** A sort in one of its two directions. */
record Order(Sort sort, boolean reversed) {
    private static final Order LONGEST_WAITING = new Order(Sort.UNTOUCHED, false);
    private static final Order BEST_MATCH = new Order(Sort.RELEVANCE, false);

    /** As it stands in an address; what it does not know is the usual order. */
    static Order read(String written, boolean seeking) {
        boolean reversed = written.startsWith("-");
        String name = (reversed ? written.substring(1) : written).toUpperCase(Locale.ROOT);
        return Arrays.stream(Sort.values())
                .filter(sort -> sort.name().equals(name) && (seeking || sort != Sort.RELEVANCE))
                .findFirst()
                .map(sort -> new Order(sort, reversed))
                .orElse(usual(seeking));
    }

    static Order usual(boolean seeking) {
        return seeking ? BEST_MATCH : LONGEST_WAITING;
    }

    /** As its name in a message key. */
    public String name() {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    public String written() {
        return (reversed ? "-" : "") + name();
    }

    Order turned() {
        return new Order(sort, !reversed);
    }

    /** The highest first. */
    boolean isDown() {
        return sort.isDownFirst() != reversed;
    }
}
