package nl.leertafel.stories;

import nl.leertafel.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What reviewers write that is sealed anew when keys are rotated. */
@Configuration
class SealedReviews {
    @Bean
    SealedColumn sealedSuggestedEdits() {
        return new SealedColumn("suggested_edit", "sealed");
    }
}
