package nl.leertafel.stories;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Stale;
import nl.leertafel.shared.Submissions;
import nl.leertafel.tables.TableLookup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A reviewer proposes other words for an answer; the author has them when the story goes back. */
@Service
@Transactional
class EditService {
    private final ReviewAccess access;
    private final SuggestedEdits edits;
    private final ReviewClaims claims;
    private final StoryReadings readings;
    private final Markings markings;
    private final TableLookup tables;
    private final Submissions submissions;
    private final Clock clock;

    EditService(
            ReviewAccess access,
            SuggestedEdits edits,
            ReviewClaims claims,
            StoryReadings readings,
            Markings markings,
            TableLookup tables,
            Submissions submissions,
            Clock clock) {
        this.access = access;
        this.edits = edits;
        this.claims = claims;
        this.readings = readings;
        this.markings = markings;
        this.tables = tables;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** @throws NotFound when the question is not answered in words */
    EditPage page(Actor actor, UUID id, Question question) {
        CaseStory story = waiting(actor, id, question);
        claims.look(story, actor);
        readings.log(story, actor, clock.instant());
        return new EditPage(
                id,
                tables.find(story.tableId()).pinned(),
                story.answers().title(),
                question,
                markings.of(story).to(question),
                draft(id, question).isPresent());
    }

    /** With what was proposed before, or else with the answer itself. */
    @Transactional(readOnly = true)
    EditForm form(Actor actor, UUID id, Question question) {
        Answer answer = waiting(actor, id, question).answers().to(question);
        return draft(id, question)
                .map(edit -> EditForm.of(edit.version(), answer, edit.text()))
                .orElseGet(() -> EditForm.of(null, answer, new EditText("", answer.text(), "")));
    }

    /** @throws Stale when the answer, or what was proposed for it, was changed since the page was opened */
    UUID propose(Actor actor, UUID id, Question question, EditForm form) {
        return submissions.once(form.token(), actor, () -> {
            CaseStory story = waiting(actor, id, question);
            Answer answer = story.answers().to(question);
            if (!answer.fingerprint().equals(form.seen())) throw new Stale("story", id);
            mustBeOfUse(answer, form.proposed());
            EditText text = new EditText(answer.fingerprint(), form.proposed(), form.why());
            edits.saveAndFlush(written(actor, story, question, form, text));
            return id;
        });
    }

    private CaseStory waiting(Actor actor, UUID id, Question question) {
        if (!question.isWords()) throw new NotFound("words for", question);
        return access.waiting(actor, id);
    }

    private static void mustBeOfUse(Answer answer, String proposed) {
        if (answer.text().equals(proposed)) throw new RuleBroken("reviews.rule.editSame");
        if (answer.question().isNeeded() && proposed.isEmpty()) throw new RuleBroken("reviews.rule.editEmpty");
    }

    private SuggestedEdit written(Actor actor, CaseStory story, Question question, EditForm form, EditText text) {
        Optional<SuggestedEdit> before = draft(story.id(), question);
        if (before.isEmpty()) return new SuggestedEdit(story, question, text, actor, clock.instant());
        SuggestedEdit edit = before.get();
        if (!Long.valueOf(edit.version()).equals(form.version())) throw new Stale("suggested edit", edit.id());
        edit.propose(text, actor, clock.instant());
        return edit;
    }

    UUID drop(Actor actor, UUID id, Question question, UUID submission) {
        return submissions.once(submission, actor, () -> {
            CaseStory story = access.waiting(actor, id);
            draft(story.id(), question).ifPresent(edits::delete);
            return id;
        });
    }

    private Optional<SuggestedEdit> draft(UUID storyId, Question question) {
        return edits.findByStoryIdOrderByAt(storyId).stream()
                .filter(edit -> edit.question() == question && edit.state() == EditState.DRAFT)
                .findFirst();
    }
}
