package nl.leertafel.stories;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param seen fingerprint of the answer that stood beside the suggested edit */
record AcceptForm(@NotNull UUID submission, @Nullable String seen) {}
