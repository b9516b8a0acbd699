package nl.leertafel.stories;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Stale;
import nl.leertafel.shared.Submissions;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.TableLookup;
import nl.leertafel.tables.TableState;
import nl.leertafel.tables.TableSummary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an author does with a story, from the first word until it is sent. */
@Service
@Transactional
class WritingService {
    private final CaseStories stories;
    private final TableLookup tables;
    private final Remarks remarks;
    private final Submissions submissions;
    private final AnswerTerm term;
    private final Clock clock;

    WritingService(
            CaseStories stories,
            TableLookup tables,
            Remarks remarks,
            Submissions submissions,
            AnswerTerm term,
            Clock clock) {
        this.stories = stories;
        this.tables = tables;
        this.remarks = remarks;
        this.submissions = submissions;
        this.term = term;
        this.clock = clock;
    }

    /**
     * Where the person may tell a story, by name.
     *
     * @throws NotFound when they sit nowhere as somebody from practice
     */
    @Transactional(readOnly = true)
    List<TableSummary> tables(Actor actor) {
        List<TableSummary> practice =
                tables.find(tables.seatsOf(actor).tables(SeatRole::isFromPractice)).values().stream()
                        .filter(table -> table.state() != TableState.HANDED_OVER)
                        .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                        .toList();
        if (practice.isEmpty()) throw new NotFound("table for a story of", actor.personId());
        return practice;
    }

    UUID start(Actor actor, StartForm form) {
        TableSummary chosen = tables(actor).stream()
                .filter(table -> table.id().equals(form.tableId()))
                .findFirst()
                .orElseThrow(() -> new NotFound("table for a story", String.valueOf(form.tableId())));
        return submissions.once(
                form.token(),
                actor,
                () -> stories.saveAndFlush(new CaseStory(chosen.id(), actor, clock.instant()))
                        .id());
    }

    @Transactional(readOnly = true)
    QuestionPage question(Actor actor, UUID id, Question question) {
        CaseStory story = mine(actor, id);
        return QuestionPage.of(story, question, remarks.toMend(story), readers(actor, story));
    }

    @Transactional(readOnly = true)
    AnswerForm form(Actor actor, UUID id, Question question) {
        CaseStory story = mine(actor, id);
        return AnswerForm.of(
                story.answers(), story.version(), story.answers().to(question).fingerprint());
    }

    /**
     * Keeps one answer. Sending the same once more changes nothing, so that it needs no token: with one, a page that comes
     * back by the browser's back button and is changed and sent again would be taken for a double, and its text lost.
     *
     * @throws Stale when this answer, not merely another one, was changed since the page was opened
     */
    void answer(Actor actor, UUID id, Question question, AnswerForm form) {
        CaseStory story = mine(actor, id);
        Answer stored = story.answers().to(question);
        if (stored.equals(new Answers(form).to(question))) return;
        boolean unchanged = Long.valueOf(story.version()).equals(form.version())
                || stored.fingerprint().equals(form.seen());
        if (!unchanged) throw new Stale("story", id);
        story.answer(question, form, clock.instant());
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

    @Transactional(readOnly = true)
    CheckPage check(Actor actor, UUID id) {
        CaseStory story = mine(actor, id);
        return new CheckPage(
                id,
                story.version(),
                tables.find(story.tableId()).pinned(),
                story.canBeWritten(),
                story.isSignal(),
                story.hasConsent(),
                story.answers().all(),
                remarks.toMend(story),
                readers(actor, story));
    }

    /** @throws Stale when the story is not the one that was checked */
    UUID submit(Actor actor, UUID id, SendForm form) {
        return submissions.once(form.token(), actor, () -> {
            CaseStory story = mine(actor, id);
            if (story.canBeWritten() && !Long.valueOf(story.version()).equals(form.version()))
                throw new Stale("story", id);
            if (!tables.seatsOf(actor).has(story.tableId(), SeatRole::isFromPractice)) {
                throw new RuleBroken("stories.rule.noSeat");
            }
            Instant now = clock.instant();
            story.submit(actor, now, LocalDate.ofInstant(now, clock.getZone()));
            return stories.saveAndFlush(story).id();
        });
    }

    /** @throws NotFound when it was never submitted */
    @Transactional(readOnly = true)
    SentPage sent(Actor actor, UUID id) {
        CaseStory story = mine(actor, id);
        Instant submitted = story.submittedAt();
        if (submitted == null) throw new NotFound("submitted story", id);
        return new SentPage(id, tables.find(story.tableId()).pinned(), term.of(submitted), readers(actor, story));
    }

    private Readers readers(Actor actor, CaseStory story) {
        return Readers.of(story, tables.find(story.tableId()), actor, tables);
    }

    private CaseStory mine(Actor actor, UUID id) {
        return stories.findById(id).filter(story -> story.isBy(actor)).orElseThrow(() -> new NotFound("story", id));
    }
}
