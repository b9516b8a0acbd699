package nl.leertafel.failures;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.leertafel.shared.RuleBroken;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What is said to have changed, and what practice answers to that, also to earlier claims. */
@Embeddable
class Claim {
    @Column(name = "claim")
    private @Nullable String words;

    private @Nullable Instant claimedAt;
    private @Nullable Instant askedAgainAt;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "practice_confirmation", joinColumns = @JoinColumn(name = "failure_id"))
    private Set<PracticeConfirmation> confirmations = new HashSet<>();

    Claim() {}

    void made(String now, Instant at) {
        if (now.isBlank()) throw new RuleBroken("failures.rule.claimNeedsWords");
        words = now;
        claimedAt = at;
        askedAgainAt = null;
    }

    /** After practice said that it was gone. */
    void askAgain(Instant at) {
        askedAgainAt = at;
    }

    boolean askedAgainAfter(@Nullable Instant before) {
        return isAskedAgain() && !Objects.equals(askedAgainAt, before);
    }

    /** Not asked after all. */
    void restore(@Nullable Instant wasAskedAgainAt) {
        askedAgainAt = wasAskedAgainAt;
    }

    void answered(PracticeConfirmation answer) {
        confirmations.add(answer);
    }

    /** When what is to be answered now was claimed or asked. */
    @Nullable
    Instant asked() {
        return askedAgainAt == null ? claimedAt : askedAgainAt;
    }

    boolean isAskedAgain() {
        return askedAgainAt != null;
    }

    @Nullable
    String words() {
        return words;
    }

    @Nullable
    Instant madeAt() {
        return claimedAt;
    }

    @Nullable
    Instant askedAgainAt() {
        return askedAgainAt;
    }

    /** Nobody confirms their own work: answers of whoever became the owner after giving them count no more. */
    List<PracticeConfirmation> answers(@Nullable UUID owner) {
        return confirmations.stream()
                .filter(given -> given.claimedAt().equals(asked()))
                .filter(given -> !given.isBy(owner))
                .toList();
    }

    /** Whether it answers the claim that was made last, or what was asked again after it. */
    boolean isAnsweredBy(PracticeConfirmation given) {
        return given.claimedAt().equals(claimedAt) || given.claimedAt().equals(askedAgainAt);
    }

    List<PracticeConfirmation> inOrder() {
        return confirmations.stream()
                .sorted(Comparator.comparing(PracticeConfirmation::at))
                .toList();
    }

    /**
     * Answers to what was claimed of the other failure come along as what was said, and count for nothing here. Those of
     * this one's owner stay there, for the owner does not confirm.
     */
    void take(Claim other, UUID otherFailure, @Nullable UUID owner, Predicate<PracticeConfirmation> which) {
        for (PracticeConfirmation given : List.copyOf(other.confirmations)) {
            if (!which.test(given) || given.isBy(owner) || given.claimedAt().equals(claimedAt) || isKnown(given))
                continue;
            other.confirmations.remove(given);
            confirmations.add(given.movedFrom(otherFailure));
        }
    }

    void giveBack(Claim other, UUID otherFailure) {
        for (PracticeConfirmation given : List.copyOf(confirmations)) {
            if (!otherFailure.equals(given.movedFrom())) continue;
            confirmations.remove(given);
            other.confirmations.add(given.movedFrom(null));
        }
    }

    private boolean isKnown(PracticeConfirmation given) {
        return confirmations.stream()
                .anyMatch(one -> one.isBy(given.personId()) && one.claimedAt().equals(given.claimedAt()));
    }
}
