package nl.leertafel.failures;

import jakarta.persistence.CollectionTable;
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
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.RuleBroken;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Whose it is, and what each owner handed to the next. */
@Embeddable
class Ownership {
    private @Nullable UUID ownerId;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "failure_handover", joinColumns = @JoinColumn(name = "failure_id"))
    private Set<Handover> handovers = new HashSet<>();

    Ownership() {}

    void begin(@Nullable UUID owner) {
        ownerId = owner;
    }

    /** Whoever takes over hears how it stands; the first owner has nobody to hear it from. */
    void passTo(UUID owner, String note, Actor by, Instant at) {
        if (owner.equals(ownerId)) throw new RuleBroken("failures.rule.sameOwner");
        if (ownerId != null && note.isBlank()) throw new RuleBroken("failures.rule.handoverNeedsWords");
        handovers.add(new Handover(Ids.next(), by.municipalityId(), ownerId, owner, note, by.personId(), at));
        ownerId = owner;
    }

    /** The last handing over did not happen. */
    void takeBack(@Nullable UUID before) {
        if (Objects.equals(before, ownerId)) return;
        List<Handover> given = inOrder();
        if (!given.isEmpty()) handovers.remove(given.get(given.size() - 1));
        ownerId = before;
    }

    @Nullable
    UUID owner() {
        return ownerId;
    }

    boolean isOf(UUID person) {
        return person.equals(ownerId);
    }

    List<Handover> inOrder() {
        return handovers.stream().sorted(Comparator.comparing(Handover::at)).toList();
    }
}
