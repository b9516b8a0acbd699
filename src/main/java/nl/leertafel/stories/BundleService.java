package nl.leertafel.stories;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Submissions;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.TableLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Many signals, one story: what shows the same is told once, and everybody who told it keeps following. */
@Service
@Transactional
class BundleService {
    private final CaseStories stories;
    private final StoryLookup lookup;
    private final TableLookup tables;
    private final Submissions submissions;
    private final Clock clock;

    BundleService(CaseStories stories, StoryLookup lookup, TableLookup tables, Submissions submissions, Clock clock) {
        this.stories = stories;
        this.lookup = lookup;
        this.tables = tables;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** As far as this person may read what is in it. */
    @Transactional(readOnly = true)
    Bundle of(CaseStory story, Actor actor) {
        UUID head = story.bundledIn();
        Set<UUID> told = ids(stories.bundledWith(story.id()));
        return new Bundle(
                story.id(),
                head == null ? null : lookup.find(Set.of(head), actor).get(head),
                byTitle(lookup.find(told, actor)),
                head == null && story.state().isReleased() && prepares(actor, story));
    }

    /** @throws NotFound for whoever does not prepare the sessions of its table */
    @Transactional(readOnly = true)
    BundlePage page(Actor actor, UUID id) {
        CaseStory story = prepared(actor, id);
        List<StorySummary> others = lookup.released(story.tableId(), actor).stream()
                .filter(other -> !other.id().equals(id))
                .filter(other -> isLoose(other.id()))
                .toList();
        return new BundlePage(
                id, story.answers().title(), tables.find(story.tableId()).pinned(), others);
    }

    UUID bundle(Actor actor, UUID id, BundleForm form) {
        return submissions.once(form.token(), actor, () -> {
            lock(id, form.chosen());
            CaseStory story = prepared(actor, id);
            Instant now = clock.instant();
            for (UUID chosen : form.chosen()) {
                CaseStory signal = prepared(actor, chosen);
                if (!isLoose(chosen)) continue; // somebody else was first
                signal.bundleInto(story, actor, now);
                stories.saveAndFlush(signal);
            }
            return id;
        });
    }

    /** @return the story with which the signal was told */
    UUID unbundle(Actor actor, UUID signalId, UUID submission) {
        return submissions.once(submission, actor, () -> {
            CaseStory signal = prepared(actor, signalId);
            @Nullable UUID story = signal.bundledIn();
            if (story == null) throw new RuleBroken("stories.rule.notBundled");
            signal.unbundle(found(story), actor, clock.instant());
            stories.saveAndFlush(signal);
            return story;
        });
    }

    @EventListener
    void on(StoryTakenBack takenBack) {
        release(takenBack.storyId(), takenBack.by());
    }

    @EventListener
    void on(StoryRecalled recalled) {
        release(recalled.storyId(), recalled.by());
    }

    @EventListener
    void on(StoryWithdrawn withdrawn) {
        release(withdrawn.storyId(), withdrawn.by());
    }

    /** A story that is gone holds no signals together. */
    private void release(UUID gone, Actor by) {
        for (CaseStory signal : stories.bundledWith(gone)) {
            signal.unbundle(found(gone), by, clock.instant());
            stories.saveAndFlush(signal);
        }
    }

    /** So that none of them is taken back, or bundled by somebody else, at the same moment; in one order for everybody. */
    private void lock(UUID id, Collection<UUID> chosen) {
        Stream.concat(Stream.of(id), chosen.stream()).sorted().distinct().forEach(stories::findAndLock);
    }

    private CaseStory found(UUID id) {
        return stories.findById(id).orElseThrow(() -> new NotFound("story", id));
    }

    /** In no bundle, and with none of its own. */
    private boolean isLoose(UUID id) {
        return stories.findById(id).filter(story -> story.bundledIn() == null).isPresent()
                && stories.bundledWith(id).isEmpty();
    }

    private boolean prepares(Actor actor, CaseStory story) {
        return tables.seatsOf(actor).has(story.tableId(), SeatRole::prepares);
    }

    private CaseStory prepared(Actor actor, UUID id) {
        return stories.findById(id)
                .filter(story -> story.state().isReleased() && prepares(actor, story))
                .orElseThrow(() -> new NotFound("story to bundle", id));
    }

    private static Set<UUID> ids(List<CaseStory> found) {
        return found.stream().map(CaseStory::id).collect(Collectors.toSet());
    }

    private static List<StorySummary> byTitle(Map<UUID, StorySummary> found) {
        return found.values().stream()
                .sorted(Comparator.comparing(StorySummary::title, String::compareToIgnoreCase))
                .toList();
    }
}
