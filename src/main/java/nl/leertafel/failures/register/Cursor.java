package nl.leertafel.failures.register;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last row of a page: the next one begins behind it, wherever others have come or gone meanwhile.
 *
 * @param written as it stands in an address
 */
record Cursor(Object value, UUID id, String written) {

    static String write(Order order, String value, UUID id) {
        byte[] bytes = (order.written() + "\n" + id + "\n" + value).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Null when it is none, or belongs to another order: then the list begins at its beginning. */
    static @Nullable Cursor read(String written, Order order) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8).split("\n", 3);
            if (parts.length < 3 || !parts[0].equals(order.written()) || parts[2].indexOf('\0') >= 0) return null;
            Object value = order.sort().parse(parts[2]);
            return value == null ? null : new Cursor(value, UUID.fromString(parts[1]), written);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
