package nl.leertafel.sessions;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Subject;
import org.jspecify.annotations.Nullable;

/** By which the modules above put their things on an agenda and keep the words there true. */
public interface AgendaDesk {
    /**
     * Holds the agendas of the table until the transaction ends. To be called before holding a thing of one's own that
     * then goes onto agendas or leaves them: sessions that are closed hold in that order, too.
     */
    void hold(UUID tableId);

    /**
     * Puts the thing on the agenda, in the usual order of kinds, unless it is there already.
     *
     * @param title what the agenda says of it; not used for a story, see SubjectNames
     * @return the id of the agenda item
     * @throws RuleBroken when the agenda of the session is fixed
     */
    UUID put(UUID sessionId, AgendaKind kind, Subject thing, String title, int minutes);

    /**
     * Moves those of the things that are on the agenda before all else of that kind, in this order.
     *
     * @param minutes that each gets at least
     */
    void lead(UUID sessionId, AgendaKind kind, List<Subject> things, int minutes);

    /** The thing is called otherwise now; on every agenda, also past ones. */
    void rename(Subject thing, String title);

    /** Takes it off every agenda that has not begun yet; on past ones it keeps its place. */
    void withdraw(Subject thing);

    /**
     * Undoes {@link #withdraw} on past agendas, where it comes back from then on.
     *
     * @param sessionId where an outcome was set because the thing was over, if anywhere; it is open again as long as the
     *     notes are
     */
    void restore(Subject thing, @Nullable UUID sessionId);

    /** Takes this item off again, unless the session has begun or something was done with the item; says whether it went. */
    boolean takeBack(UUID agendaItemId);

    /** Erases what was noted about it, on every agenda. */
    void erase(Subject thing);

    /** Sets the outcome of an item unless it has one already. */
    void outcome(UUID agendaItemId, Outcome outcome);

    /** Whether the item is of that session; an item that is not is refused by the caller. */
    boolean has(UUID sessionId, UUID agendaItemId);
}
