package nl.leertafel.sessions;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Purpose;
import nl.leertafel.shared.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the page of a session.
 *
 * @param number which gathering of the table it is
 * @param expected empty for a guest
 * @param choices the things on the agenda about which the person has something to choose as chair
 */
record SessionPage(
        UUID id,
        Purpose table,
        Appointment appointment,
        SessionState state,
        long version,
        int number,
        When when,
        @Nullable String overruleReason,
        @Nullable String cancelReason,
        @Nullable String noNextReason,
        AgendaPage agenda,
        List<ExpectedRow> expected,
        ConveneGuard guard,
        Set<UUID> choices,
        May may) {

    /** What the person who looks may do now. */
    record May(
            boolean change,
            boolean convene,
            boolean cancel,
            boolean compose,
            boolean open,
            boolean end,
            boolean note,
            boolean close,
            boolean name,
            boolean seePeople) {}

    /** Whether the line leads to what it is about: a guest reads the stories, and nothing else of the table. */
    public boolean opens(AgendaLine line) {
        return line.thing() != null && (may.seePeople() || line.thing().kind() == Subject.Kind.STORY);
    }

    public boolean chooses(AgendaLine line) {
        return line.thing() != null && choices.contains(line.thing().id());
    }

    public List<AgendaLine> toChoose() {
        return agenda.lines().stream().filter(this::chooses).toList();
    }

    /** While it is planned; later only if it was lost, and not overruled. */
    public boolean showsGuard() {
        return state == SessionState.PLANNED
                || (state == SessionState.CONVENED && !guard.isMet() && overruleReason == null);
    }

    public boolean isRunning() {
        return state == SessionState.IN_PROGRESS;
    }

    public boolean isOver() {
        return state == SessionState.FOLLOW_UP || state == SessionState.CLOSED;
    }

    /** How many were there, themselves or by a deputy. */
    public long there() {
        return expected.stream().filter(ExpectedRow::isThere).count();
    }

    public long unknown() {
        return expected.stream().filter(row -> row.presence() == null).count();
    }
}
