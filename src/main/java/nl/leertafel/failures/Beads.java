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
import org.hibernate.annotations.BatchSize;

/** The attention that a failure got, session by session. */
@Embeddable
class Beads {
    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "failure_attention", joinColumns = @JoinColumn(name = "failure_id"))
    private Set<Bead> beads = new HashSet<>();

    Beads() {}

    void add(Bead bead) {
        beads.add(bead);
    }

    void remove(Bead bead) {
        beads.remove(bead);
    }

    List<Bead> after(Instant moment) {
        return beads.stream().filter(bead -> bead.at().isAfter(moment)).toList();
    }

    /** A session at which either was touched is one at which this one was. */
    void take(Beads other, UUID otherFailure) {
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
    }

    void giveBack(Beads other, UUID otherFailure) {
        for (Bead bead : List.copyOf(beads)) {
            if (!otherFailure.equals(bead.movedFrom())) continue;
            beads.remove(bead);
            if (other.at(bead.sessionId()).isPresent()) beads.add(bead.touched(false, null));
            else other.beads.add(bead.touched(bead.touched(), null));
        }
    }

    /** Whether it was touched, from the first session to the last. */
    List<Boolean> touched() {
        return beads.stream()
                .sorted(Comparator.comparing(Bead::at))
                .map(Bead::touched)
                .toList();
    }

    Set<Bead> all() {
        return Set.copyOf(beads);
    }

    private Optional<Bead> at(UUID session) {
        return beads.stream().filter(bead -> bead.sessionId().equals(session)).findFirst();
    }
}
