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
import nl.leertafel.shared.Attention;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** How much the table does about a failure, counted by what was done; talk does not count. */
@Embeddable
class Attentiveness {
    /** So many sessions in a row without anything done, and it is escalated. */
    static final int PATIENCE = 3;

    private boolean escalated;
    private int untouched;
    private Instant touchedAt;
    private @Nullable Instant chosenAt;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "failure_attention", joinColumns = @JoinColumn(name = "failure_id"))
    private Set<Bead> beads = new HashSet<>();

    Attentiveness(Instant from) {
        this.touchedAt = from;
    }

    @SuppressWarnings("NullAway.Init")
    protected Attentiveness() {} // for JPA

    /** Evidence starts the count anew; whether the chair still has to choose, it does not settle. */
    void evidence(Instant at) {
        if (at.isAfter(touchedAt)) touchedAt = at;
        untouched = 0;
    }

    /** Something was done about it, or it is gone. */
    void settle() {
        escalated = false;
    }

    /** The chair chose what happens now. */
    void choose(Instant at) {
        if (escalated) chosenAt = at;
        escalated = false;
    }

    @Nullable
    Instant chosenAt() {
        return chosenAt;
    }

    /** The choice is taken back. */
    void restore(boolean wasEscalated, @Nullable Instant wasChosenAt) {
        escalated = wasEscalated;
        chosenAt = wasChosenAt;
    }

    /** A session was closed; says whether that was one too many. */
    boolean count(UUID municipality, UUID session, boolean touched, Instant at) {
        beads.add(new Bead(municipality, session, touched, at, null));
        untouched = touched ? 0 : untouched + 1;
        if (untouched < PATIENCE || escalated) return false;
        escalated = true;
        return true;
    }

    boolean touchedAfter(Instant moment) {
        return touchedAt.isAfter(moment);
    }

    boolean isEscalated() {
        return escalated;
    }

    int untouched() {
        return untouched;
    }

    Instant touchedAt() {
        return touchedAt;
    }

    /** Of two that are the same, whatever was done about either was done about both. */
    void take(Attentiveness other, UUID otherFailure) {
        for (Bead bead : List.copyOf(other.beads)) {
            Optional<Bead> own = at(bead.sessionId());
            if (own.isEmpty()) {
                other.beads.remove(bead);
                beads.add(bead.touched(bead.touched(), otherFailure));
            } else if (bead.touched() && !own.get().touched()) {
                beads.remove(own.get());
                beads.add(own.get().touched(true, otherFailure));
            }
        }
        if (!escalated) untouched = Math.min(untouched, other.untouched);
        if (other.touchedAt.isAfter(touchedAt)) touchedAt = other.touchedAt;
    }

    void giveBack(Attentiveness other, UUID otherFailure, Merger merger) {
        for (Bead bead : List.copyOf(beads)) {
            if (!otherFailure.equals(bead.movedFrom())) continue;
            beads.remove(bead);
            if (other.at(bead.sessionId()).isPresent()) beads.add(bead.touched(false, null));
            else other.beads.add(bead.touched(bead.touched(), null));
        }
        other.escalated = merger.escalated();
        untouched = merger.keptUntouched();
        touchedAt = merger.keptTouchedAt();
    }

    private Optional<Bead> at(UUID session) {
        return beads.stream().filter(bead -> bead.sessionId().equals(session)).findFirst();
    }

    Attention shown() {
        return new Attention(
                beads.stream()
                        .sorted(Comparator.comparing(Bead::at))
                        .map(Bead::touched)
                        .toList(),
                untouched,
                escalated);
    }

    Set<Bead> beads() {
        return Set.copyOf(beads);
    }
}
