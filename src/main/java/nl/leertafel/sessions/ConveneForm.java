package nl.leertafel.sessions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leertafel.shared.FreeText;

/** @param overruleReason why the table is convened although something is missing */
record ConveneForm(
        @NotNull UUID submission,
        @FreeText @Size(max = 1000) String overruleReason) {
    ConveneForm {
        overruleReason = Words.lines(overruleReason);
    }
}
