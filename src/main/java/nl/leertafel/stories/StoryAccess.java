package nl.leertafel.stories;

import java.util.UUID;
import nl.leertafel.sessions.SessionLookup;
import nl.leertafel.shared.Actor;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.Seats;
import org.springframework.stereotype.Component;

/** Author only, then the privacy reviewers, then the table: who may see a story. An administrator needs a seat as well. */
@Component
class StoryAccess {
    private final SessionLookup sessions;

    StoryAccess(SessionLookup sessions) {
        this.sessions = sessions;
    }

    /** @param wasReleased also true of a story that was withdrawn after its release */
    record Guarded(UUID storyId, UUID tableId, UUID authorId, StoryState state, boolean wasReleased) {}

    boolean sees(Guarded story, Seats seats, Actor actor) {
        if (story.authorId().equals(actor.personId())) return true;
        return switch (story.state()) {
            case DRAFT -> false;
            case SUBMITTED, RETURNED, REFUSED -> seats.has(story.tableId(), SeatRole.PRIVACY_REVIEWER);
            case RELEASED, TOLD, FOLLOWED_UP -> seats.sitsAt(story.tableId()) || isGuest(story, seats, actor);
            case WITHDRAWN -> story.wasReleased() && seats.sitsAt(story.tableId());
        };
    }

    private boolean isGuest(Guarded story, Seats seats, Actor actor) {
        return seats.has(story.tableId(), SeatRole.GUEST) && sessions.guestMayRead(story.storyId(), actor);
    }
}
