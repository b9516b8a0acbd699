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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The author checks a story, sends it, and takes it back as long as nobody counts on it. */
@Service
@Transactional
class SendingService {
    private final CaseStories stories;
    private final TableLookup tables;
    private final Remarks remarks;
    private final SpotFinder finder;
    private final Lengths lengths;
    private final Agendas agendas;
    private final Submissions submissions;
    private final AnswerTerm term;
    private final Clock clock;

    SendingService(
            CaseStories stories,
            TableLookup tables,
            Remarks remarks,
            SpotFinder finder,
            Lengths lengths,
            Agendas agendas,
            Submissions submissions,
            AnswerTerm term,
            Clock clock) {
        this.stories = stories;
        this.tables = tables;
        this.remarks = remarks;
        this.finder = finder;
        this.lengths = lengths;
        this.agendas = agendas;
        this.submissions = submissions;
        this.term = term;
        this.clock = clock;
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
                story.recognisable(),
                story.answers().all(),
                finder.in(story.answers(), story.confirmed()),
                remarks.toMend(story),
                readers(actor, story));
    }

    /**
     * @return whether it was sent; if not, the answer is kept, and the author sees tips first
     * @throws Stale when the story is not the one that was checked
     */
    boolean submit(Actor actor, UUID id, SendForm form) {
        submissions.once(form.token(), actor, () -> {
            CaseStory story = mine(actor, id);
            if (story.canBeWritten() && !Long.valueOf(story.version()).equals(form.version()))
                throw new Stale("story", id);
            story.recognised(form.answer());
            if (!form.wantsTips()) send(actor, story);
            return stories.saveAndFlush(story).id();
        });
        return !form.wantsTips();
    }

    /** Everything is measured and searched once more, whatever was searched while it was written. */
    private void send(Actor actor, CaseStory story) {
        if (!tables.seatsOf(actor).has(story.tableId(), SeatRole::isFromPractice)) {
            throw new RuleBroken("stories.rule.noSeat");
        }
        lengths.mustFit(AnswerForm.of(story.answers(), null, ""));
        List<Spot> spots = finder.in(story.answers(), story.confirmed());
        if (spots.stream().anyMatch(Spot::open)) throw new RuleBroken("stories.rule.spots");
        Instant now = clock.instant();
        story.submit(actor, now, LocalDate.ofInstant(now, clock.getZone()));
    }

    /** It can be written again, and waits for no reviewer. */
    UUID takeBack(Actor actor, UUID id, UUID submission) {
        return submissions.once(submission, actor, () -> {
            stories.findAndLock(id); // nobody puts it on an agenda at the same moment
            CaseStory story = mine(actor, id);
            if (agendas.has(id)) throw new RuleBroken("stories.rule.onAgenda");
            story.takeBack(actor, clock.instant());
            return stories.saveAndFlush(story).id();
        });
    }

    /** @throws NotFound when it was never submitted */
    @Transactional(readOnly = true)
    SentPage sent(Actor actor, UUID id) {
        CaseStory story = mine(actor, id);
        Instant submitted = story.moments().submittedAt();
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
