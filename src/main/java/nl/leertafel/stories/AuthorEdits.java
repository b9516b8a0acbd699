package nl.leertafel.stories;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.Stale;
import nl.leertafel.shared.Submissions;
import nl.leertafel.tables.TableLookup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The author takes the words that a reviewer proposed, or keeps their own. */
@Service
@Transactional
class AuthorEdits {
    private final CaseStories stories;
    private final SuggestedEdits edits;
    private final EditShelf shelf;
    private final Remarks remarks;
    private final TableLookup tables;
    private final Submissions submissions;
    private final Clock clock;

    AuthorEdits(
            CaseStories stories,
            SuggestedEdits edits,
            EditShelf shelf,
            Remarks remarks,
            TableLookup tables,
            Submissions submissions,
            Clock clock) {
        this.stories = stories;
        this.edits = edits;
        this.shelf = shelf;
        this.remarks = remarks;
        this.tables = tables;
        this.submissions = submissions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    AuthorEditsPage page(Actor actor, UUID id) {
        CaseStory story = mine(actor, id);
        List<EditRow> sent = shelf.of(story).stream()
                .filter(edit -> edit.state() != EditState.DRAFT)
                .toList();
        return new AuthorEditsPage(
                id,
                tables.find(story.tableId()).pinned(),
                story.canBeWritten(),
                story.answers().title(),
                remarks.toMend(story),
                sent.stream().filter(EditRow::open).toList(),
                sent.stream().filter(edit -> !edit.open()).toList());
    }

    /** @throws Stale when the answer is no longer the one that stood beside it */
    UUID accept(Actor actor, UUID id, UUID editId, AcceptForm form) {
        return submissions.once(form.submission(), actor, () -> {
            CaseStory story = mine(actor, id);
            SuggestedEdit edit = edit(id, editId);
            edit.accept(clock.instant());
            Question question = edit.question();
            if (!story.answers().to(question).fingerprint().equals(form.seen())) throw new Stale("story", id);
            AnswerForm words = AnswerForm.saying(question, edit.text().proposed());
            story.answer(question, words, clock.instant());
            edits.saveAndFlush(edit);
            return stories.saveAndFlush(story).id();
        });
    }

    UUID decline(Actor actor, UUID id, UUID editId, UUID submission) {
        return submissions.once(submission, actor, () -> {
            mine(actor, id);
            SuggestedEdit edit = edit(id, editId);
            edit.decline(clock.instant());
            edits.saveAndFlush(edit);
            return id;
        });
    }

    private SuggestedEdit edit(UUID id, UUID editId) {
        return edits.findByIdAndStoryId(editId, id)
                .filter(edit -> edit.state() != EditState.DRAFT)
                .orElseThrow(() -> new NotFound("suggested edit", editId));
    }

    private CaseStory mine(Actor actor, UUID id) {
        return stories.findById(id).filter(story -> story.isBy(actor)).orElseThrow(() -> new NotFound("story", id));
    }
}
