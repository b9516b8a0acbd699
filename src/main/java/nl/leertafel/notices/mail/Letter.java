package nl.leertafel.notices.mail;

import java.util.List;

/**
 * What a mail says, in the language of who gets it: no story text, no title, no statement of a failure, no name.
 *
 * @param lines one thing that happened each
 * @param action what the one link says
 * @param address where it leads, within the application
 */
public record Letter(String subject, String lead, List<String> lines, String action, String address) {}
