package nl.leertafel.stories;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Submissions;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.TableLookup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the text of a story that was refused its author may begin another one. */
@Service
@Transactional
class RefusedStories {
    private final CaseStories stories;
    private final TableLookup tables;
    private final Submissions submissions;
    private final Clock clock;

    RefusedStories(CaseStories stories, TableLookup tables, Submissions submissions, Clock clock) {
        this.stories = stories;
        this.tables = tables;
        this.submissions = submissions;
        this.clock = clock;
    }

    /**
     * A new draft with the same answers; consent is asked anew, for it was given for another story.
     *
     * @return its id
     * @throws RuleBroken when the person no longer sits there as somebody from practice
     */
    UUID copy(Actor actor, UUID id, UUID submission) {
        return submissions.once(submission, actor, () -> {
            CaseStory refused = stories.findById(id)
                    .filter(story -> story.isBy(actor) && story.isRefused())
                    .orElseThrow(() -> new NotFound("refused story", id));
            if (!tables.seatsOf(actor).has(refused.tableId(), SeatRole::isFromPractice)) {
                throw new RuleBroken("stories.rule.noSeat");
            }
            Instant now = clock.instant();
            CaseStory draft = new CaseStory(refused.tableId(), actor, now);
            AnswerForm answers = AnswerForm.of(refused.answers(), null, "");
            Arrays.stream(Question.values())
                    .filter(question -> question != Question.CONSENT)
                    .forEach(question -> draft.answer(question, answers, now));
            return stories.saveAndFlush(draft).id();
        });
    }
}
