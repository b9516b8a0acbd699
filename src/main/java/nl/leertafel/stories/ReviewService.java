package nl.leertafel.stories;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Stale;
import nl.leertafel.shared.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a privacy reviewer decides about a story that was submitted. */
@Service
@Transactional
class ReviewService {
    private final ReviewAccess access;
    private final CaseStories stories;
    private final EditShelf edits;
    private final ReviewClaims claims;
    private final Releases releases;
    private final Submissions submissions;
    private final Clock clock;

    ReviewService(
            ReviewAccess access,
            CaseStories stories,
            EditShelf edits,
            ReviewClaims claims,
            Releases releases,
            Submissions submissions,
            Clock clock) {
        this.access = access;
        this.stories = stories;
        this.edits = edits;
        this.claims = claims;
        this.releases = releases;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** @throws RuleBroken also when edits were suggested: the author would never see them */
    UUID release(Actor actor, UUID id, ReviewForm form) {
        return judge(actor, id, form.token(), form.version(), story -> {
            story.release(form.remark(), actor, clock.instant());
            edits.mustAllBeSent(id);
        });
    }

    /** With what was suggested. */
    UUID giveBack(Actor actor, UUID id, ReviewForm form) {
        return judge(actor, id, form.token(), form.version(), story -> {
            story.giveBack(form.remark(), actor, clock.instant());
            edits.send(id);
        });
    }

    UUID refuse(Actor actor, UUID id, RefusalForm form) {
        return judge(actor, id, form.token(), form.version(), story -> {
            story.refuse(form.chosen(), form.remark(), actor, clock.instant());
            edits.dropDrafts(id);
        });
    }

    /**
     * Takes a release back, as long as nobody used it.
     *
     * @throws RuleBroken when it is on an agenda, or was read by somebody who is no reviewer of its table
     */
    UUID recall(Actor actor, UUID id, UUID submission) {
        return submissions.once(submission, actor, () -> {
            stories.findAndLock(id); // nobody puts it on an agenda at the same moment
            CaseStory story = access.find(actor, id);
            Instant released = story.moments().releasedAt();
            if (released != null && releases.isUsed(story, released))
                throw new RuleBroken("stories.rule.recallTooLate");
            story.recall(actor, clock.instant());
            return stories.saveAndFlush(story).id();
        });
    }

    private UUID judge(Actor actor, UUID id, UUID submission, @Nullable Long version, Consumer<CaseStory> verdict) {
        return submissions.once(submission, actor, () -> {
            CaseStory story = access.find(actor, id);
            if (!story.isBy(actor) && !Long.valueOf(story.version()).equals(version)) throw new Stale("story", id);
            verdict.accept(story);
            claims.end(id);
            return stories.saveAndFlush(story).id();
        });
    }
}
