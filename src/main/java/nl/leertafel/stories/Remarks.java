package nl.leertafel.stories;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.people.PersonLookup;
import nl.leertafel.people.PersonSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names to what reviewers said. */
@Component
class Remarks {
    private final PersonLookup people;

    Remarks(PersonLookup people) {
        this.people = people;
    }

    /** Newest first; those without words left out. */
    List<Remark> of(CaseStory story) {
        return all(story).stream().filter(remark -> !remark.text().isEmpty()).toList();
    }

    /** Every verdict, newest first. */
    List<Remark> all(CaseStory story) {
        List<StoryReview> said = story.reviews().stream()
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .toList();
        if (said.isEmpty()) return List.of();
        Map<UUID, PersonSummary> names =
                people.find(said.stream().map(StoryReview::reviewerId).collect(Collectors.toSet()));
        return said.stream().map(review -> remark(review, names)).toList();
    }

    /** What the author is asked to mend; null unless the story was returned. */
    @Nullable
    Remark toMend(CaseStory story) {
        if (story.state() != StoryState.RETURNED) return null;
        return of(story).stream()
                .filter(remark -> remark.decision() == StoryReview.Decision.RETURNED)
                .findFirst()
                .orElse(null);
    }

    private static Remark remark(StoryReview review, Map<UUID, PersonSummary> names) {
        PersonSummary reviewer = names.get(review.reviewerId());
        return new Remark(
                review.decision(),
                review.remark(),
                reviewer == null ? "" : reviewer.name(),
                review.at(),
                review.reason());
    }
}
