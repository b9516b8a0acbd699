package nl.leertafel.rulechecks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import nl.leertafel.shared.FreeText;
import nl.leertafel.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What somebody found. Which of the places counts follows from the verdict: see {@link VerdictFields}.
 *
 * @param law number of a law that is in the list
 * @param otherLaw number of another law, or a link to it
 * @param byLaw number of a by-law, or a link to it
 */
record VerdictForm(
        @NotNull UUID submission,
        @NotNull Long version,
        @NotNull @Nullable Verdict verdict,
        @FreeText @NotBlank @Size(max = 2000) String finding,
        @FreeText @Size(max = 4000) String quote,
        @Size(max = 20) String law,
        @Size(max = 300) String otherLaw,
        @Size(max = 40) String article,
        @Size(max = 300) String byLaw,
        @FreeText @Size(max = 1000) String link) {

    VerdictForm {
        finding = Typed.text(finding);
        quote = Typed.text(quote);
        law = Typed.line(law);
        otherLaw = Typed.line(otherLaw);
        article = Typed.line(article);
        byLaw = Typed.line(byLaw);
        link = Typed.line(link);
    }

    static VerdictForm empty(long version) {
        return new VerdictForm(Ids.next(), version, null, "", "", "", "", "", "", "");
    }

    Verdict chosenVerdict() {
        return Objects.requireNonNull(verdict);
    }
}
