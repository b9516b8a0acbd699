package nl.leertafel.stories;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.people.PersonLookup;
import nl.leertafel.people.PersonSummary;
import nl.leertafel.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The suggested edits of a story, opened for who may read it, and what becomes of them when the story moves on. */
@Component
class EditShelf implements StoryTraces {
    private final SuggestedEdits edits;
    private final PersonLookup people;

    EditShelf(SuggestedEdits edits, PersonLookup people) {
        this.edits = edits;
        this.people = people;
    }

    /** In the order of the questions, the oldest of a question first. */
    List<EditRow> of(CaseStory story) {
        List<SuggestedEdit> all = edits.findByStoryIdOrderByAt(story.id());
        if (all.isEmpty()) return List.of();
        Map<UUID, PersonSummary> names =
                people.find(all.stream().map(SuggestedEdit::reviewerId).collect(Collectors.toSet()));
        return all.stream()
                .sorted((one, other) -> one.question().compareTo(other.question()))
                .map(edit -> row(story, edit, names.get(edit.reviewerId())))
                .toList();
    }

    /** Those that the author can answer. */
    List<EditRow> open(CaseStory story) {
        if (story.state() != StoryState.RETURNED) return List.of();
        return of(story).stream().filter(EditRow::open).toList();
    }

    private EditRow row(CaseStory story, SuggestedEdit edit, @Nullable PersonSummary reviewer) {
        Answer present = story.answers().to(edit.question());
        return EditRow.of(edit, edit.text(), present, reviewer == null ? "" : reviewer.name());
    }

    /** The story goes back to its author, and they with it. */
    void send(UUID storyId) {
        drafts(storyId).forEach(edit -> {
            edit.send();
            edits.saveAndFlush(edit);
        });
    }

    /** @throws RuleBroken when some were written that the author would never see */
    void mustAllBeSent(UUID storyId) {
        if (!drafts(storyId).isEmpty()) throw new RuleBroken("stories.rule.editsNotSent");
    }

    /** Whatever was not sent is of no use any more. */
    void dropDrafts(UUID storyId) {
        drafts(storyId).forEach(edits::delete);
    }

    private List<SuggestedEdit> drafts(UUID storyId) {
        return edits.findByStoryIdOrderByAt(storyId).stream()
                .filter(edit -> edit.state() == EditState.DRAFT)
                .toList();
    }

    @EventListener
    void submitted(StorySubmitted event) {
        edits.findByStoryIdOrderByAt(event.storyId()).stream()
                .filter(edit -> edit.state() == EditState.OPEN)
                .forEach(edit -> {
                    edit.leave();
                    edits.saveAndFlush(edit);
                });
    }

    /** They quote the story: nothing of them stays when its text goes. */
    @Override
    public void erase(UUID storyId) {
        edits.deleteByStoryId(storyId);
    }
}
