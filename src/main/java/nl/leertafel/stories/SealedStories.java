package nl.leertafel.stories;

import nl.leertafel.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What authors write that is sealed anew when keys are rotated. */
@Configuration(proxyBeanMethods = false)
class SealedStories {
    @Bean
    SealedColumn sealedTitles() {
        return new SealedColumn("case_story", "sealed_title");
    }

    @Bean
    SealedColumn sealedAnswers() {
        return new SealedColumn("case_story", "sealed_words");
    }

    @Bean
    SealedColumn sealedConfirmations() {
        return new SealedColumn("story_confirmation", "sealed_words");
    }

    @Bean
    SealedColumn sealedRemarks() {
        return new SealedColumn("story_review", "sealed_remark");
    }
}
