package nl.leertafel.failures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.people.PersonSummary;
import nl.leertafel.shared.Actor;
import nl.leertafel.stories.StoryLookup;
import nl.leertafel.stories.StorySummary;
import org.springframework.stereotype.Component;

/** Strings what is known of a failure on one thread: from the story that showed it to practice that confirms it is gone. */
@Component
class FailureThread {
    private final StoryLookup stories;

    FailureThread(StoryLookup stories) {
        this.stories = stories;
    }

    List<ThreadStep> of(FailureFacts facts, Practice practice, Map<UUID, PersonSummary> names, Actor actor) {
        List<ThreadStep> steps = new ArrayList<>(stories(facts, actor));
        steps.add(named(facts, names));
        Instant claimedAt = facts.claimedAt();
        if (facts.claim() != null && claimedAt != null)
            steps.add(new ThreadStep("claim", claimedAt, facts.claim(), null, List.of()));
        facts.confirmations().forEach(given -> steps.add(answered(given, names)));
        facts.handovers().stream()
                .filter(handed -> !handed.note().isEmpty())
                .forEach(handed -> steps.add(handed(handed, names)));
        steps.sort(Comparator.comparing(FailureThread::moment));
        if (facts.state().isOpen()) steps.add(next(facts.state(), practice));
        return List.copyOf(steps);
    }

    /** Those that the person may not read are only counted. */
    private List<ThreadStep> stories(FailureFacts facts, Actor actor) {
        List<UUID> ids = facts.stories().stream().map(StoryLink::storyId).toList();
        Map<UUID, StorySummary> readable = ids.isEmpty() ? Map.of() : stories.find(ids, actor);
        List<ThreadStep> steps = new ArrayList<>();
        List<StoryLink> hidden = new ArrayList<>();
        for (StoryLink link : facts.stories()) {
            StorySummary story = readable.get(link.storyId());
            if (story == null || story.title().isBlank()) hidden.add(link);
            else steps.add(new ThreadStep("story", link.linkedAt(), story.title(), story.id(), List.of()));
        }
        if (!hidden.isEmpty())
            steps.add(new ThreadStep("hidden", hidden.get(0).linkedAt(), "", null, List.of(hidden.size())));
        return steps;
    }

    private static ThreadStep named(FailureFacts facts, Map<UUID, PersonSummary> names) {
        String statement = facts.description().statement();
        return new ThreadStep("failure", facts.namedAt(), statement, null, List.of(name(names, facts.namedBy())));
    }

    private static ThreadStep answered(PracticeConfirmation given, Map<UUID, PersonSummary> names) {
        String key = given.stillHappens() ? "denied" : "confirmed";
        return new ThreadStep(key, given.at(), given.note(), null, List.of(name(names, given.personId())));
    }

    private static ThreadStep handed(Handover handed, Map<UUID, PersonSummary> names) {
        UUID from = handed.fromPerson();
        String whom = (from == null ? "" : name(names, from) + " → ") + name(names, handed.toPerson());
        return new ThreadStep("handover", handed.at(), handed.note(), null, List.of(whom));
    }

    private static ThreadStep next(FailureState state, Practice practice) {
        return new ThreadStep("next." + state, null, "", null, List.of(practice.confirmed()));
    }

    private static String name(Map<UUID, PersonSummary> names, UUID person) {
        PersonSummary found = names.get(person);
        return found == null ? "" : found.name();
    }

    private static Instant moment(ThreadStep step) {
        Instant at = step.at();
        return at == null ? Instant.MAX : at;
    }
}
