package nl.leertafel.browser;

import java.util.List;

/**
 * A page that somebody came upon, written by the template {@code view}.
 *
 * @param forms where its forms are posted to
 */
record Seen(String person, String address, String view, int length, List<String> forms) {}
