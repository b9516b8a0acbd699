package nl.leertafel.failures;

import java.time.Clock;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of the tie between a story and a failure: that it was none, and how the family fared. */
@Service
@Transactional
class StoryTies {
    private final OneFailure one;
    private final Clock clock;

    StoryTies(OneFailure one, Clock clock) {
        this.one = one;
        this.clock = clock;
    }

    UUID unlink(Actor actor, UUID id, UUID story, UUID submission) {
        return one.change(submission, actor, id, (seats, failure) -> {
            StoryLink link = failure.stories().of(story).orElseThrow(() -> new NotFound("story", story));
            Access.must(Access.mayUnlink(seats, failure, link, actor), failure);
            failure.unlink(story, actor, clock.instant());
        });
    }

    UUID relink(Actor actor, UUID id, UUID story, UUID submission) {
        return one.change(submission, actor, id, (seats, failure) -> {
            Access.must(Access.mayLink(seats, failure), failure);
            failure.relink(story, actor, clock.instant());
        });
    }

    UUID answerForFamily(Actor actor, UUID id, UUID story, FamilyForm form) {
        return one.change(form.submission(), actor, id, (seats, failure) -> {
            Access.must(Access.mayLink(seats, failure), failure);
            failure.answerForFamily(story, form.solved(), actor, clock.instant());
        });
    }
}
