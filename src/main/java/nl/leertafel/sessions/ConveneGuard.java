package nl.leertafel.sessions;

import java.util.List;

/**
 * What a session needs before the table is convened. It explains, it does not bully: the chair may overrule it with a
 * reason that is kept and shown.
 *
 * @param story whether a released story is on the agenda
 * @param practice whether somebody from practice is invited
 */
record ConveneGuard(boolean story, boolean practice) {
    static ConveneGuard of(List<AgendaItem> agenda, boolean practice) {
        return new ConveneGuard(
                agenda.stream()
                        .anyMatch(item ->
                                item.storyId() != null && !item.handling().isSkipped()),
                practice);
    }

    public boolean isMet() {
        return story && practice;
    }

    /** Last part of the message keys that say what is missing. */
    public String missing() {
        if (isMet()) return "nothing";
        if (story) return "practice";
        return practice ? "story" : "both";
    }
}
