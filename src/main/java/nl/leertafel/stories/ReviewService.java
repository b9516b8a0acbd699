package nl.leertafel.stories;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.leertafel.people.PersonLookup;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.Purpose;
import nl.leertafel.shared.Stale;
import nl.leertafel.shared.Submissions;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.TableLookup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a privacy reviewer does: read what was submitted, and release it or give it back. */
@Service
@Transactional
class ReviewService {
    private final CaseStories stories;
    private final TableLookup tables;
    private final PersonLookup people;
    private final Remarks remarks;
    private final StoryReadings readings;
    private final Submissions submissions;
    private final AnswerTerm term;
    private final Clock clock;

    ReviewService(
            CaseStories stories,
            TableLookup tables,
            PersonLookup people,
            Remarks remarks,
            StoryReadings readings,
            Submissions submissions,
            AnswerTerm term,
            Clock clock) {
        this.stories = stories;
        this.tables = tables;
        this.people = people;
        this.remarks = remarks;
        this.readings = readings;
        this.submissions = submissions;
        this.term = term;
        this.clock = clock;
    }

    /**
     * The story with what was said about it before; the author sees that it was read.
     *
     * @throws NotFound also for somebody's own story: it is not in their queue
     */
    ReviewPage page(Actor actor, UUID id) {
        CaseStory story = reviewable(actor, id);
        if (story.isBy(actor)) throw new NotFound("story to review", id);
        if (story.state() == StoryState.SUBMITTED) readings.log(story, actor, clock.instant());
        Teller teller = Teller.of(people.find(Set.of(story.authorId())).get(story.authorId()));
        Purpose purpose = tables.find(story.tableId()).pinned();
        return ReviewPage.of(story, purpose, teller, remarks.of(story), term);
    }

    UUID release(Actor actor, UUID id, ReviewForm form) {
        return judge(actor, id, form, story -> story.release(form.remark(), actor, clock.instant()));
    }

    UUID giveBack(Actor actor, UUID id, ReviewForm form) {
        return judge(actor, id, form, story -> story.giveBack(form.remark(), actor, clock.instant()));
    }

    private UUID judge(Actor actor, UUID id, ReviewForm form, Consumer<CaseStory> verdict) {
        return submissions.once(form.token(), actor, () -> {
            CaseStory story = reviewable(actor, id);
            if (!story.isBy(actor) && !Long.valueOf(story.version()).equals(form.version()))
                throw new Stale("story", id);
            verdict.accept(story);
            return stories.saveAndFlush(story).id();
        });
    }

    private CaseStory reviewable(Actor actor, UUID id) {
        return stories.findById(id)
                .filter(story -> story.state() != StoryState.DRAFT)
                .filter(story -> tables.seatsOf(actor).has(story.tableId(), SeatRole.PRIVACY_REVIEWER))
                .orElseThrow(() -> new NotFound("story to review", id));
    }
}
