package nl.leertafel.shared;

/**
 * A part of a page, brought by a module above the one that owns the page.
 *
 * @param order place among the panels of the page: 100 sessions, 200 stories, 300 failures, 400 actions, 900 timeline
 * @param aside whether it stands beside the page's matter instead of under it
 * @param template template with a fragment {@code panel(content)}
 * @param content what the fragment shows; a record of the module that brings it
 */
public record Panel(int order, boolean aside, String template, Object content) {}
