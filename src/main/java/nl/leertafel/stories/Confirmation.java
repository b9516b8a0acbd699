package nl.leertafel.stories;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.leertafel.identifying.FindingKind;
import nl.leertafel.shared.Ids;
import nl.leertafel.vault.SealedText;

/** Words that look identifying and that the author let stand; the words are sealed. */
@Entity
@Table(name = "story_confirmation")
class Confirmation {
    @Id
    private UUID id;

    private UUID municipalityId;

    @ManyToOne(fetch = FetchType.LAZY)
    private CaseStory story;

    @Enumerated(EnumType.STRING)
    private FindingKind kind;

    @Enumerated(EnumType.STRING)
    private ConfirmReason reason;

    /** What was found, and from the second line on what the author says of it. */
    private SealedText sealedWords;

    private Instant at;

    Confirmation(CaseStory story, Confirmed confirmed) {
        this.id = Ids.next();
        this.municipalityId = story.municipalityId();
        this.story = story;
        this.kind = confirmed.kind();
        this.reason = confirmed.reason();
        this.sealedWords = SealedText.of(oneLine(confirmed.words()) + "\n" + confirmed.note(), municipalityId, id);
        this.at = confirmed.at();
    }

    @SuppressWarnings("NullAway.Init")
    protected Confirmation() {} // for JPA

    boolean isAbout(Confirmed other) {
        return confirmed().covers(other.kind(), other.words());
    }

    Confirmed confirmed() {
        String[] lines = sealedWords.words(municipalityId, id).split("\n", 2);
        return new Confirmed(kind, lines[0], reason, lines[1], at);
    }

    /** A name may go over the end of a line. */
    private static String oneLine(String words) {
        return words.replace('\n', ' ');
    }
}
