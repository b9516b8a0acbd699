package nl.leertafel.stories;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.vault.SealedText;
import org.jspecify.annotations.Nullable;

/** Other words that a reviewer proposes for one answer. The author accepts them or not; nobody else changes a story. */
@Entity
class SuggestedEdit {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID municipalityId;
    private UUID storyId;
    private UUID reviewerId;

    @Enumerated(EnumType.STRING)
    private Question question;

    private SealedText sealed;

    @Enumerated(EnumType.STRING)
    private EditState state = EditState.DRAFT;

    private Instant at;
    private @Nullable Instant answeredAt;

    SuggestedEdit(CaseStory story, Question question, EditText text, Actor by, Instant at) {
        this.id = Ids.next();
        this.municipalityId = story.municipalityId();
        this.storyId = story.id();
        this.question = question;
        this.reviewerId = by.personId();
        this.sealed = SealedText.of(text.together(), municipalityId, id);
        this.at = at;
    }

    @SuppressWarnings("NullAway.Init")
    protected SuggestedEdit() {} // for JPA

    void propose(EditText text, Actor by, Instant when) {
        mustBe(EditState.DRAFT);
        sealed = SealedText.of(text.together(), municipalityId, id);
        reviewerId = by.personId();
        at = when;
    }

    EditText text() {
        return EditText.of(sealed.words(municipalityId, id));
    }

    /** It goes to the author, with the story. */
    void send() {
        mustBe(EditState.DRAFT);
        state = EditState.OPEN;
    }

    void accept(Instant when) {
        answer(EditState.ACCEPTED, when);
    }

    void decline(Instant when) {
        answer(EditState.DECLINED, when);
    }

    private void answer(EditState given, Instant when) {
        mustBe(EditState.OPEN);
        state = given;
        answeredAt = when;
    }

    /** The author sent the story without answering it. */
    void leave() {
        mustBe(EditState.OPEN);
        state = EditState.LEFT;
    }

    private void mustBe(EditState needed) {
        if (state != needed) throw new RuleBroken("stories.rule.editAnswered");
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    UUID storyId() {
        return storyId;
    }

    UUID reviewerId() {
        return reviewerId;
    }

    Question question() {
        return question;
    }

    EditState state() {
        return state;
    }

    Instant at() {
        return at;
    }
}
