package nl.leertafel.failures;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Subject;
import org.hibernate.annotations.BatchSize;

/** The stories that show a failure, each once. */
@Embeddable
class StoryLinks {
    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "failure_story", joinColumns = @JoinColumn(name = "failure_id"))
    private Set<StoryLink> stories = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "failure_unlinked", joinColumns = @JoinColumn(name = "failure_id"))
    private Set<UnlinkedStory> unlinked = new HashSet<>();

    StoryLinks() {}

    void add(StoryLink link) {
        forget(link.storyId());
        stories.add(link);
    }

    void replace(StoryLink before, StoryLink after) {
        stories.remove(before);
        stories.add(after);
    }

    /** Kept apart, so that it can come back as it was. */
    void unlink(StoryLink link, UUID by, Instant at) {
        stories.remove(link);
        forget(link.storyId());
        unlinked.add(UnlinkedStory.of(link, by, at));
    }

    private void forget(UUID story) {
        unlinked.removeIf(one -> one.storyId().equals(story));
    }

    void relink(UnlinkedStory story) {
        unlinked.remove(story);
        stories.add(story.link());
    }

    Optional<UnlinkedStory> unlinked(UUID story) {
        return unlinked().stream().filter(one -> one.storyId().equals(story)).findFirst();
    }

    /** Not what came back with another failure that is one with this. */
    Set<UnlinkedStory> unlinked() {
        return unlinked.stream().filter(one -> !has(one.storyId())).collect(Collectors.toUnmodifiableSet());
    }

    Optional<StoryLink> of(UUID story) {
        return stories.stream().filter(link -> link.storyId().equals(story)).findFirst();
    }

    boolean has(UUID story) {
        return of(story).isPresent();
    }

    /** @throws RuleBroken when it does not show the failure */
    StoryLink mustHave(UUID story) {
        return of(story).orElseThrow(() -> new RuleBroken("failures.rule.notLinked"));
    }

    boolean isAnyFrom(Instant moment) {
        return stories.stream().anyMatch(link -> link.linkedAt().equals(moment));
    }

    Stream<Subject> subjects() {
        return stories.stream().map(link -> Subject.story(link.storyId()));
    }

    int size() {
        return stories.size();
    }

    /** Those that pass come along from the other failure, unless they show this one already. */
    void take(StoryLinks other, UUID otherFailure, Predicate<StoryLink> which) {
        for (StoryLink link : List.copyOf(other.stories)) {
            if (!which.test(link) || of(link.storyId()).isPresent()) continue;
            other.stories.remove(link);
            stories.add(link.movedFrom(otherFailure));
        }
    }

    /** What came along from it goes back. */
    void giveBack(StoryLinks other, UUID otherFailure) {
        for (StoryLink link : List.copyOf(stories)) {
            if (!otherFailure.equals(link.movedFrom())) continue;
            stories.remove(link);
            other.stories.add(link.movedFrom(null));
        }
    }

    List<StoryLink> inOrder() {
        return stories.stream()
                .sorted(Comparator.comparing(StoryLink::linkedAt))
                .toList();
    }
}
