package nl.leertafel.shared;

/**
 * A step of the breadcrumbs; a page puts a list of them in the model under {@code crumbs}, the page itself left out.
 *
 * @param text what it says: a name, or a message key when {@code key} is true
 */
public record Crumb(String text, boolean key, String address) {
    public static Crumb key(String messageKey, String address) {
        return new Crumb(messageKey, true, address);
    }

    public static Crumb name(String name, String address) {
        return new Crumb(name, false, address);
    }
}
