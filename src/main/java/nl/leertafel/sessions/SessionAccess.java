package nl.leertafel.sessions;

import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import org.springframework.stereotype.Component;

/**
 * Who may come near a session. Who sits at the table sees it, a guest sees the one they are named for, and an
 * administrator without a seat sees none.
 */
@Component
class SessionAccess {
    private final LearningSessions sessions;
    private final SessionReads reads;
    private final TableLookup tables;

    SessionAccess(LearningSessions sessions, SessionReads reads, TableLookup tables) {
        this.sessions = sessions;
        this.reads = reads;
        this.tables = tables;
    }

    /** @param seats of the person who looks */
    record Seen(LearningSession session, Seats seats) {
        boolean prepares() {
            return seats.has(session.tableId(), SeatRole::prepares);
        }

        boolean chairs() {
            return seats.has(session.tableId(), SeatRole.CHAIR);
        }

        boolean sits() {
            return seats.sitsAt(session.tableId());
        }
    }

    Seen see(UUID id, Actor actor) {
        LearningSession session = sessions.findById(id).orElseThrow(() -> new NotFound("session", id));
        Seen seen = new Seen(session, tables.seatsOf(actor));
        if (!seen.sits() && !seen.seats().isGuestOf(id)) throw new NotFound("session", id);
        return seen;
    }

    /** For pages that only chair and facilitator open. */
    LearningSession prepare(UUID id, Actor actor) {
        Seen seen = see(id, actor);
        if (!seen.prepares()) throw new NotFound("session", id);
        return seen.session();
    }

    LearningSession chair(UUID id, Actor actor) {
        Seen seen = see(id, actor);
        if (!seen.chairs()) throw new NotFound("session", id);
        return seen.session();
    }

    void mustSitAt(UUID tableId, Actor actor) {
        if (!tables.seatsOf(actor).sitsAt(tableId)) throw new NotFound("table", tableId);
    }

    void mustPrepareAt(UUID tableId, Actor actor) {
        if (!tables.seatsOf(actor).has(tableId, SeatRole::prepares)) throw new NotFound("table", tableId);
    }

    /** Does not load the session: it is loaded once it is held. */
    void mustPrepare(UUID id, Actor actor) {
        if (!tables.seatsOf(actor).has(reads.tableOf(id), SeatRole::prepares)) throw new NotFound("session", id);
    }

    void mustChair(UUID id, Actor actor) {
        if (!tables.seatsOf(actor).has(reads.tableOf(id), SeatRole.CHAIR)) throw new NotFound("session", id);
    }

    /**
     * The session, held until the transaction ends. Its table is held before it: what carries over or practice confirms
     * reaches several sessions of a table, and whoever takes them one by one would wait for somebody who waits for them.
     */
    LearningSession hold(UUID id) {
        reads.oneAtATime(reads.tableOf(id));
        return sessions.lock(id).orElseThrow(() -> new NotFound("session", id));
    }
}
