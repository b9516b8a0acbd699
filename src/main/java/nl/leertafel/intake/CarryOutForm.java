package nl.leertafel.intake;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param judged what may identify somebody is not about a child or a family */
record CarryOutForm(@NotNull UUID submission, @Nullable Boolean judged) {
    boolean isJudged() {
        return Boolean.TRUE.equals(judged);
    }
}
