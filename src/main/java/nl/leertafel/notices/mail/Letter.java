package nl.leertafel.notices.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, in the language of who gets it: no story text, no title, no statement of a failure, no name. What
 * somebody promised is said in the words of the promise.
 *
 * @param lines one thing that happened each
 * @param items one thing to do each, with a link of its own
 * @param action what the last link says
 * @param address where it leads, within the application
 * @param why why the reader gets it; null for who follows a story
 */
public record Letter(
        String subject,
        String lead,
        List<String> lines,
        List<Item> items,
        String action,
        String address,
        @Nullable String why) {
    /** @param address within the application */
    public record Item(String text, String action, String address) {}

    public Letter(String subject, String lead, List<String> lines, String action, String address) {
        this(subject, lead, lines, List.of(), action, address, null);
    }
}
