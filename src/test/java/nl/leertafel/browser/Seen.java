package nl.leertafel.browser;

import java.util.List;
import java.util.Set;

/**
 * A page that somebody came upon, written by the template {@code view}.
 *
 * @param offers what kinds of links and forms its main part has, at other places in different states
 * @param forms where its forms are posted to
 */
record Seen(String person, String address, String view, int length, Set<String> offers, List<String> forms) {}
