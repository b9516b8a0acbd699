package nl.leertafel.sessions;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Stale;
import nl.leertafel.shared.Submissions;
import nl.leertafel.tables.GuestSeats;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is expected at a session, and who was there. */
@Service
@Transactional
class AttendanceService {
    private final Invitations invitations;
    private final SessionAccess access;
    private final SessionReads reads;
    private final GuestSeats guests;
    private final Submissions submissions;

    AttendanceService(
            Invitations invitations,
            SessionAccess access,
            SessionReads reads,
            GuestSeats guests,
            Submissions submissions) {
        this.invitations = invitations;
        this.access = access;
        this.reads = reads;
        this.guests = guests;
        this.submissions = submissions;
    }

    /** Whoever holds the seat now; also when an earlier holder was expected. */
    UUID invite(Actor actor, UUID id, UUID seatId, UUID submission) {
        access.mustPrepare(id, actor);
        return submissions.once(submission, actor, () -> {
            LearningSession session = access.hold(id);
            if (!session.state().isOpen()) throw new RuleBroken("sessions.rule.notPreparing");
            UUID person = reads.sitter(seatId, session.tableId(), id);
            Invitation invitation = invitations
                    .findBySessionIdAndSeatId(id, seatId)
                    .orElseGet(() -> new Invitation(session, seatId, person));
            if (!invitation.personId().equals(person)) invitation.pass(person);
            invitations.saveAndFlush(invitation);
            return id;
        });
    }

    /** Once the table is convened, somebody from practice stays: that was asked of the chair. */
    UUID remove(Actor actor, UUID id, UUID invitationId, UUID submission) {
        access.mustPrepare(id, actor);
        return submissions.once(submission, actor, () -> {
            LearningSession session = access.hold(id);
            if (!session.canBeChanged()) throw new RuleBroken("sessions.rule.notPreparing");
            boolean before = invitations.fromPractice(id);
            Invitation invitation = find(id, invitationId);
            invitations.delete(invitation);
            invitations.flush();
            guests.leave(invitation.seatId(), actor);
            boolean lost = before && !invitations.fromPractice(id);
            if (lost && session.state() == SessionState.CONVENED)
                throw new RuleBroken("sessions.rule.lastFromPractice");
            return id;
        });
    }

    UUID record(Actor actor, UUID id, AttendanceForm form) {
        access.mustPrepare(id, actor);
        return submissions.once(form.submission(), actor, () -> {
            LearningSession session = access.hold(id);
            List<Invitation> expected = invitations.findBySessionId(id);
            if (expected.stream().anyMatch(form::overrules)) throw new Stale("attendance", id);
            for (Invitation invitation : expected) {
                Presence presence = form.of(invitation.id());
                if (presence != null) invitation.record(presence, session);
            }
            invitations.saveAllAndFlush(expected);
            return id;
        });
    }

    private Invitation find(UUID id, UUID invitationId) {
        return invitations
                .findBySessionIdAndId(id, invitationId)
                .orElseThrow(() -> new NotFound("invitation", invitationId));
    }
}
