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

/** What touched a failure, as long as it can be told apart. */
@Embeddable
class Touches {
    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "failure_touch", joinColumns = @JoinColumn(name = "failure_id"))
    private Set<Touch> touches = new HashSet<>();

    Touches() {}

    void add(Touch touch) {
        touches.add(touch);
    }

    /** The last time that it did. */
    Optional<Touch> by(UUID cause) {
        return touches.stream().filter(touch -> touch.isBy(cause)).max(Comparator.comparing(Touch::at));
    }

    void remove(Touch touch) {
        touches.remove(touch);
    }

    List<Touch> since(Instant moment) {
        return touches.stream().filter(touch -> !touch.at().isBefore(moment)).toList();
    }

    /** After a merger nobody can tell what touched which of both. */
    void forget() {
        touches.clear();
    }
}
