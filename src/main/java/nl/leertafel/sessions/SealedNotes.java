package nl.leertafel.sessions;

import nl.leertafel.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is noted at stories, sealed anew when keys are rotated. */
@Configuration
class SealedNotes {
    @Bean
    SealedColumn sealedAgendaNotes() {
        return new SealedColumn("agenda_item", "sealed_notes");
    }
}
