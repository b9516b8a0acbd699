package nl.leertafel.rulechecks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leertafel.shared.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * Writes down that somebody claims a rule.
 *
 * @param claimant the id of a person, the name of a role, or {@link Claimant#ELSEWHERE_WORD}
 * @param compared whether the person has seen the claims that look like it
 */
record RuleClaimForm(
        @NotNull UUID submission,
        @NotNull UUID table,
        @Nullable UUID session,
        @Nullable UUID item,
        @Nullable UUID story,
        @Nullable UUID failure,
        @FreeText @NotBlank @Size(max = 300) String claim,
        @NotBlank @Nullable String claimant,
        @Nullable Boolean compared) {

    RuleClaimForm {
        claim = Typed.line(claim);
    }

    RuleOrigin origin() {
        return new RuleOrigin(session, item, story, failure);
    }

    boolean isCompared() {
        return Boolean.TRUE.equals(compared);
    }
}
