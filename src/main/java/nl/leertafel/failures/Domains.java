package nl.leertafel.failures;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Domain;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** The domains that a failure touches, each once. */
@Embeddable
class Domains {
    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "failure_domain", joinColumns = @JoinColumn(name = "failure_id"))
    private Set<DomainMark> domains = new HashSet<>();

    Domains() {}

    void mark(Set<Domain> now, UUID municipality) {
        domains.removeIf(mark -> !now.contains(mark.domain()));
        add(now, municipality, null);
    }

    void take(Domains other, UUID otherFailure, UUID municipality) {
        add(other.all(), municipality, otherFailure);
    }

    /** The other kept its own: nothing goes back to it. */
    void forget(UUID otherFailure) {
        domains.removeIf(mark -> otherFailure.equals(mark.movedFrom()));
    }

    Set<Domain> all() {
        Set<Domain> marked = EnumSet.noneOf(Domain.class);
        domains.forEach(mark -> marked.add(mark.domain()));
        return marked;
    }

    private void add(Set<Domain> more, UUID municipality, @Nullable UUID from) {
        Set<Domain> marked = all();
        more.stream()
                .filter(domain -> !marked.contains(domain))
                .forEach(domain -> domains.add(new DomainMark(municipality, domain, from)));
    }
}
