package nl.leertafel.stories;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.people.PersonLookup;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.Submissions;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading a story, which is logged, and its author taking it back. */
@Service
@Transactional
class StoryService {
    private static final int FEW = 5;

    private final CaseStories stories;
    private final TableLookup tables;
    private final PersonLookup people;
    private final StoryAccess access;
    private final StoryReadings readings;
    private final Remarks remarks;
    private final EditShelf edits;
    private final StoryButtons buttons;
    private final Erasure erasure;
    private final BundleService bundles;
    private final AnswerTerm term;
    private final Submissions submissions;
    private final Clock clock;

    StoryService(
            CaseStories stories,
            TableLookup tables,
            PersonLookup people,
            StoryAccess access,
            StoryReadings readings,
            Remarks remarks,
            EditShelf edits,
            StoryButtons buttons,
            Erasure erasure,
            BundleService bundles,
            AnswerTerm term,
            Submissions submissions,
            Clock clock) {
        this.stories = stories;
        this.tables = tables;
        this.people = people;
        this.access = access;
        this.readings = readings;
        this.remarks = remarks;
        this.edits = edits;
        this.buttons = buttons;
        this.erasure = erasure;
        this.bundles = bundles;
        this.term = term;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** Not read-only: it logs that the story was read. */
    StoryPage page(Actor actor, UUID id) {
        Seats seats = tables.seatsOf(actor);
        CaseStory story = stories.findById(id)
                .filter(found -> access.sees(found.guarded(), seats, actor))
                .orElseThrow(() -> new NotFound("story", id));
        if (!story.isErased()) readings.log(story, actor, clock.instant());
        boolean mine = story.isBy(actor);
        return new StoryPage(
                id,
                story.tableId(),
                tables.find(story.tableId()).pinned(),
                story.state(),
                story.answers().title(),
                Teller.of(people.find(Set.of(story.authorId())).get(story.authorId())),
                mine,
                Told.of(story.answers()),
                Stage.of(story),
                mine ? due(story) : null,
                story.moments().withdrawnAt(),
                story.moments().erasedAt(),
                mine ? readings.latest(id, FEW) : List.of(),
                mine || story.state() == StoryState.REFUSED ? remarks.of(story) : List.of(),
                mine ? edits.open(story).size() : 0,
                bundles.of(story, actor),
                buttons.of(story, seats, mine));
    }

    private @Nullable AnswerDue due(CaseStory story) {
        Instant submitted = story.moments().submittedAt();
        return submitted == null || story.state() != StoryState.SUBMITTED ? null : term.of(submitted);
    }

    /** What the confirmation page says. */
    @Transactional(readOnly = true)
    StorySummary toWithdraw(Actor actor, UUID id) {
        CaseStory story = mine(actor, id);
        return new StorySummary(id, story.tableId(), story.answers().title(), story.state());
    }

    /** Erases its words everywhere, also on agendas that are fixed. */
    UUID withdraw(Actor actor, UUID id, UUID submission) {
        return submissions.once(submission, actor, () -> {
            CaseStory story = mine(actor, id);
            story.withdraw(actor, clock.instant());
            stories.saveAndFlush(story); // before its traces, as whoever writes them takes hold of it
            erasure.ofTraces(id);
            return id;
        });
    }

    private CaseStory mine(Actor actor, UUID id) {
        return stories.findById(id).filter(story -> story.isBy(actor)).orElseThrow(() -> new NotFound("story", id));
    }
}
