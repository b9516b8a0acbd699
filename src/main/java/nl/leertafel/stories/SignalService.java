package nl.leertafel.stories;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Stale;
import nl.leertafel.shared.Submissions;
import nl.leertafel.tables.TableSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A story told in one go. Before it is sent it is a draft like any other, found back in the list of its author. */
@Service
@Transactional
class SignalService {
    private static final List<Question> ASKED = List.of(Question.TITLE, Question.HAPPENED, Question.CONSENT);

    private final CaseStories stories;
    private final TellingTables telling;
    private final SpotFinder finder;
    private final Submissions submissions;
    private final Clock clock;

    SignalService(CaseStories stories, TellingTables telling, SpotFinder finder, Submissions submissions, Clock clock) {
        this.stories = stories;
        this.telling = telling;
        this.finder = finder;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** The draft in which a page was kept. */
    record Kept(UUID id, long version, boolean sent) {}

    /** What another device made of it. */
    record Elsewhere(Kept kept, List<Answer> answers) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * @param kept null when nothing of the page was kept yet
     * @throws NotFound for a table where the person tells nothing
     */
    @Transactional(readOnly = true)
    SignalPage page(Actor actor, SignalForm form, @Nullable Kept kept) {
        if (form.tableId() != null) telling.chosen(actor, form.tableId());
        Collection<Confirmed> confirmed =
                kept == null ? List.of() : mine(actor, kept.id()).confirmed();
        List<Spot> spots = Stream.of(Question.TITLE, Question.HAPPENED)
                .flatMap(question -> finder.in(question, form.answers().text(question), confirmed).stream())
                .toList();
        return new SignalPage(telling.of(actor), spots, kept == null ? null : kept.id());
    }

    /**
     * Keeps what the page holds, but for numbers and addresses that certainly identify somebody.
     *
     * @throws Stale when the draft was changed elsewhere since the page last heard of it
     */
    Kept keep(Actor actor, SignalForm form) {
        TableSummary table = telling.chosen(actor, form.tableId());
        UUID id = submissions.once(
                form.token(),
                actor,
                () -> stories.saveAndFlush(new CaseStory(table.id(), actor, clock.instant()))
                        .id());
        CaseStory story = mine(actor, id);
        AnswerForm answers = form.answers().mapped((question, text) -> finder.masked(text));
        if (!holds(story, answers)) {
            boolean known = Long.valueOf(story.version()).equals(form.version()) || isEmpty(story);
            if (!story.canBeWritten()) throw new RuleBroken("stories.rule.fixed");
            if (!known) throw new Stale("story", id);
            Instant now = clock.instant();
            ASKED.forEach(question -> story.answer(question, answers, now));
        }
        if (story.canBeWritten()) story.moveTo(table.id());
        stories.saveAndFlush(story);
        return new Kept(id, story.version(), !story.canBeWritten());
    }

    /** The very same was sent already, by an earlier click. */
    @Transactional(readOnly = true)
    boolean isSent(Actor actor, SignalForm form) {
        return stories.findBySubmission(form.token(), actor.personId())
                .filter(story -> !story.canBeWritten())
                .filter(story -> holds(story, form.answers().mapped((question, text) -> finder.masked(text))))
                .isPresent();
    }

    /** What is kept by now of a signal that was changed elsewhere, as far as it is not what was typed. */
    @Transactional(readOnly = true)
    Elsewhere elsewhere(Actor actor, SignalForm form) {
        CaseStory story = stories.findBySubmission(form.token(), actor.personId())
                .orElseThrow(() -> new NotFound("signal", form.token()));
        Answers typed = new Answers(form.answers().mapped((question, text) -> finder.masked(text)));
        List<Answer> others = ASKED.stream()
                .map(story.answers()::to)
                .filter(answer -> !answer.equals(typed.to(answer.question())))
                .toList();
        return new Elsewhere(new Kept(story.id(), story.version(), !story.canBeWritten()), others);
    }

    private static boolean holds(CaseStory story, AnswerForm answers) {
        Answers typed = new Answers(answers);
        return ASKED.stream().allMatch(question -> story.answers().to(question).equals(typed.to(question)));
    }

    private static boolean isEmpty(CaseStory story) {
        return ASKED.stream().noneMatch(story.answers()::isGiven);
    }

    private CaseStory mine(Actor actor, UUID id) {
        return stories.findById(id).filter(story -> story.isBy(actor)).orElseThrow(() -> new NotFound("story", id));
    }
}
