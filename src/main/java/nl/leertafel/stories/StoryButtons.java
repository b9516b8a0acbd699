package nl.leertafel.stories;

import java.time.Instant;
import java.util.List;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.Seats;
import org.springframework.stereotype.Component;

/** Which buttons somebody has on the page of a story. */
@Component
class StoryButtons {
    private final StagingService staging;
    private final Releases releases;

    StoryButtons(StagingService staging, Releases releases) {
        this.staging = staging;
        this.releases = releases;
    }

    StoryPage.Buttons of(CaseStory story, Seats seats, boolean mine) {
        boolean prepares = seats.has(story.tableId(), SeatRole::prepares);
        boolean reviewer = !mine && seats.has(story.tableId(), SeatRole.PRIVACY_REVIEWER);
        return new StoryPage.Buttons(
                mine && story.canBeWritten(),
                mine && story.canBeWithdrawn(),
                mine && story.isRefused() && seats.has(story.tableId(), SeatRole::isFromPractice),
                mine && story.canBeTakenBack(),
                reviewer && story.state() == StoryState.SUBMITTED,
                reviewer && canBeRecalled(story),
                prepares && story.canBePutOnAgenda() ? staging.agendasFor(story) : List.of(),
                prepares && story.canBeTold() ? staging.tellingsOf(story) : List.of(),
                prepares && story.canBeFollowedUp());
    }

    private boolean canBeRecalled(CaseStory story) {
        Instant released = story.moments().releasedAt();
        return story.state() == StoryState.RELEASED && released != null && !releases.isUsed(story, released);
    }
}
