package nl.leertafel.rulechecks;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.tables.SeatRole;
import org.jspecify.annotations.Nullable;

/** Who says that it is a rule: somebody at the table, somebody in a role there, or somebody elsewhere when both are null. */
@Embeddable
record Claimant(
        @Column(name = "claimant_id") @Nullable UUID personId,

        @Column(name = "claimant_role") @Enumerated(EnumType.STRING) @Nullable
        SeatRole role) {
    static final Claimant ELSEWHERE = new Claimant(null, null);

    /** How a form says that it was somebody elsewhere. */
    static final String ELSEWHERE_WORD = "elsewhere";

    static Claimant person(UUID id) {
        return new Claimant(id, null);
    }

    /** Reads what a form says: the id of a person, the name of a role, or that it was somebody elsewhere. */
    static Optional<Claimant> of(String word) {
        if (word.equals(ELSEWHERE_WORD)) return Optional.of(ELSEWHERE);
        Optional<Claimant> role = Arrays.stream(SeatRole.values())
                .filter(one -> one.name().equals(word))
                .findFirst()
                .map(one -> new Claimant(null, one));
        return role.isPresent() ? role : somebody(word);
    }

    private static Optional<Claimant> somebody(String word) {
        try {
            return Optional.of(person(UUID.fromString(word)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
