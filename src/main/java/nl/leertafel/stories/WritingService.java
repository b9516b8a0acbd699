package nl.leertafel.stories;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Stale;
import nl.leertafel.shared.Submissions;
import nl.leertafel.tables.TableLookup;
import nl.leertafel.tables.TableSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an author writes, question by question, before it is sent. */
@Service
@Transactional
class WritingService {
    private final CaseStories stories;
    private final TellingTables telling;
    private final TableLookup tables;
    private final Remarks remarks;
    private final SpotFinder finder;
    private final Submissions submissions;
    private final Clock clock;

    WritingService(
            CaseStories stories,
            TellingTables telling,
            TableLookup tables,
            Remarks remarks,
            SpotFinder finder,
            Submissions submissions,
            Clock clock) {
        this.stories = stories;
        this.telling = telling;
        this.tables = tables;
        this.remarks = remarks;
        this.finder = finder;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** Where the person may tell a story, by name. */
    @Transactional(readOnly = true)
    List<TableSummary> tables(Actor actor) {
        return telling.of(actor);
    }

    UUID start(Actor actor, StartForm form) {
        TableSummary chosen = telling.chosen(actor, form.tableId());
        return submissions.once(
                form.token(),
                actor,
                () -> stories.saveAndFlush(new CaseStory(chosen.id(), actor, clock.instant()))
                        .id());
    }

    /** @param typed what stands in the field; null for what is stored */
    @Transactional(readOnly = true)
    QuestionPage question(Actor actor, UUID id, Question question, @Nullable String typed) {
        CaseStory story = mine(actor, id);
        String text = typed == null ? story.answers().to(question).text() : typed;
        Readers readers = Readers.of(story, tables.find(story.tableId()), actor, tables);
        List<Spot> spots = finder.in(question, text, story.confirmed());
        return QuestionPage.of(story, question, remarks.toMend(story), readers, spots);
    }

    @Transactional(readOnly = true)
    AnswerForm form(Actor actor, UUID id, Question question) {
        CaseStory story = mine(actor, id);
        return AnswerForm.of(
                story.answers(), story.version(), story.answers().to(question).fingerprint());
    }

    /**
     * Keeps one answer, but for numbers and addresses that certainly identify somebody: in their place a mask is kept.
     * Sending the same once more changes nothing, so that it needs no token: with one, a page that comes back by the
     * browser's back button and is changed and sent again would be taken for a double, and its text lost.
     *
     * @throws Stale when this answer, not merely another one, was changed since the page was opened
     */
    void answer(Actor actor, UUID id, Question question, AnswerForm typed) {
        CaseStory story = mine(actor, id);
        AnswerForm form = typed.mapped((each, text) -> each == question ? finder.masked(text) : text);
        Answer stored = story.answers().to(question);
        if (stored.equals(new Answers(form).to(question))) return;
        boolean unchanged = Long.valueOf(story.version()).equals(form.version())
                || stored.fingerprint().equals(form.seen());
        if (!unchanged) throw new Stale("story", id);
        story.answer(question, form, clock.instant());
        stories.saveAndFlush(story);
    }

    /** The author lets words stand that look identifying. */
    void confirm(Actor actor, UUID id, Confirmed confirmed) {
        CaseStory story = mine(actor, id);
        story.confirm(confirmed);
        stories.saveAndFlush(story);
    }

    /** The author thinks again about words that were confirmed. */
    void reconsider(Actor actor, UUID id, Confirmed confirmed) {
        CaseStory story = mine(actor, id);
        story.reconsider(confirmed, clock.instant());
        stories.saveAndFlush(story);
    }

    /**
     * Whether only the check is left before it can be sent; false while the consent is missing.
     *
     * @throws RuleBroken while title or what happened is missing
     */
    @Transactional(readOnly = true)
    boolean asSignal(Actor actor, UUID id) {
        CaseStory story = mine(actor, id);
        if (!story.isSignal()) throw new RuleBroken("stories.rule.signalNeeded");
        return story.hasConsent();
    }

    private CaseStory mine(Actor actor, UUID id) {
        return stories.findById(id).filter(story -> story.isBy(actor)).orElseThrow(() -> new NotFound("story", id));
    }
}
