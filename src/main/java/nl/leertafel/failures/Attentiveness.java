package nl.leertafel.failures;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Attention;
import org.hibernate.annotations.BatchSize;

/** How much the table does about a failure, counted by what was done; talk does not count. */
@Embeddable
class Attentiveness {
    /** So many sessions in a row without anything done, and it is escalated. */
    static final int PATIENCE = 3;

    private boolean escalated;
    private int untouched;
    private Instant touchedAt;

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

    /** Something was done about it, or the chair chose. */
    void settle() {
        escalated = false;
    }

    /** A session was closed; says whether that was one too many. */
    boolean count(UUID municipality, UUID session, boolean touched, Instant at) {
        beads.add(new Bead(municipality, session, touched, at));
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
