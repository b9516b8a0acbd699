package nl.leertafel.stories;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.people.PersonLookup;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.tables.TableLookup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a privacy reviewer reads of a story before they decide. */
@Service
@Transactional
class ReviewPages {
    private final ReviewAccess access;
    private final TableLookup tables;
    private final PersonLookup people;
    private final Markings markings;
    private final Remarks remarks;
    private final EditShelf edits;
    private final ReviewClaims claims;
    private final StoryReadings readings;
    private final AnswerTerm term;
    private final Clock clock;

    ReviewPages(
            ReviewAccess access,
            TableLookup tables,
            PersonLookup people,
            Markings markings,
            Remarks remarks,
            EditShelf edits,
            ReviewClaims claims,
            StoryReadings readings,
            AnswerTerm term,
            Clock clock) {
        this.access = access;
        this.tables = tables;
        this.people = people;
        this.markings = markings;
        this.remarks = remarks;
        this.edits = edits;
        this.claims = claims;
        this.readings = readings;
        this.term = term;
        this.clock = clock;
    }

    /** @throws NotFound as {@link #page} does */
    @Transactional(readOnly = true)
    boolean waits(Actor actor, UUID id) {
        return access.another(actor, id).state() == StoryState.SUBMITTED;
    }

    /**
     * The story with what was said about it before; the author sees that it was read, another reviewer that somebody is
     * at it.
     *
     * @throws NotFound also for somebody's own story: it is not in their queue
     */
    ReviewPage page(Actor actor, UUID id) {
        CaseStory story = access.another(actor, id);
        boolean waits = story.state() == StoryState.SUBMITTED;
        if (!story.isErased()) readings.log(story, actor, clock.instant());
        Instant submitted = story.moments().submittedAt();
        List<Remark> said = remarks.all(story);
        return new ReviewPage(
                id,
                story.version(),
                story.state(),
                tables.find(story.tableId()).pinned(),
                story.answers().title(),
                Teller.of(people.find(Set.of(story.authorId())).get(story.authorId())),
                submitted,
                submitted == null ? null : term.of(submitted),
                markings.of(story),
                Told.of(story.answers()).choices(),
                AuthorsView.of(story),
                said.stream().filter(remark -> !remark.text().isEmpty()).toList(),
                edits.of(story),
                waits ? claims.look(story, actor).orElse(null) : null,
                said.isEmpty() ? null : said.get(0));
    }

    /** Before it is refused: what is confirmed is about what was read. */
    @Transactional(readOnly = true)
    RefusalPage refusal(Actor actor, UUID id) {
        CaseStory story = access.waiting(actor, id);
        return new RefusalPage(
                id,
                story.version(),
                tables.find(story.tableId()).pinned(),
                story.answers().title());
    }
}
