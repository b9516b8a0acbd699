package nl.leertafel.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.identifying.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What the writer of a form says may stand: that it is not about a child or a family. It holds for exactly those words
 * in that field, of which only a hash travels, and until they sign out; otherwise notes that are saved every few minutes
 * would ask every few minutes.
 */
final class LeftStanding {
    /** Name of the boxes, and of what the page needs to show them again. */
    static final String NAME = "leftStanding";

    private static final int REMEMBERED = 200;

    /**
     * @param value hashes of what may stand
     * @param words those words, for its label
     */
    public record Box(String value, String words, boolean ticked) {}

    private final HttpServletRequest request;

    LeftStanding(HttpServletRequest request) {
        this.request = request;
    }

    /** Whether all of these findings may stand; the page offers a box for it either way. */
    boolean stands(Class<?> form, String field, List<Finding> asked, String text) {
        List<String> hashes = asked.stream()
                .map(finding -> hash(form.getSimpleName(), field, finding.in(text)))
                .distinct()
                .toList();
        boolean ticked = given().containsAll(hashes);
        boolean stands = ticked || remembered().containsAll(hashes);
        if (ticked) remember(hashes);
        if (ticked || !stands)
            boxes(request).put(key(form, field), new Box(String.join(" ", hashes), words(asked, text), ticked));
        return stands;
    }

    private static String words(List<Finding> asked, String text) {
        return asked.stream().map(finding -> finding.in(text)).distinct().collect(Collectors.joining(", "));
    }

    @Nullable
    static Box of(@Nullable Object boxes, Class<?> form, String field) {
        return boxes instanceof Map<?, ?> map && map.get(key(form, field)) instanceof Box box ? box : null;
    }

    private static String key(Class<?> form, String field) {
        return form.getSimpleName() + "." + field;
    }

    private List<String> given() {
        String[] values = request.getParameterValues(NAME);
        return values == null
                ? List.of()
                : Stream.of(values)
                        .flatMap(value -> Stream.of(value.split(" ")))
                        .toList();
    }

    private List<String> remembered() {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(NAME) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private void remember(List<String> hashes) {
        List<String> before = remembered();
        if (before.containsAll(hashes)) return;
        List<String> all = new ArrayList<>(before);
        all.addAll(hashes);
        request.getSession()
                .setAttribute(NAME, new ArrayList<>(all.subList(Math.max(0, all.size() - REMEMBERED), all.size())));
    }

    @SuppressWarnings("unchecked") // nobody else sets it
    private static Map<String, Box> boxes(HttpServletRequest request) {
        if (request.getAttribute(NAME) == null) request.setAttribute(NAME, new HashMap<String, Box>());
        return (Map<String, Box>) request.getAttribute(NAME);
    }

    private static String hash(String form, String field, String words) {
        String text = form + "." + field + ":" + words.toLowerCase(Locale.ROOT);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
