package nl.leertafel.stories;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.vault.SealedText;
import org.jspecify.annotations.Nullable;

/** What a privacy reviewer decided about a story, and said to its author. */
@Entity
class StoryReview {
    enum Decision {
        RELEASED,
        RETURNED,
        REFUSED,
        /** A release was taken back. */
        RECALLED
    }

    @Id
    private UUID id;

    private UUID municipalityId;

    @ManyToOne(fetch = FetchType.LAZY)
    private CaseStory story;

    private UUID reviewerId;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private SealedText sealedRemark;

    @Enumerated(EnumType.STRING)
    private @Nullable RefusalReason reason;

    private Instant at;

    StoryReview(CaseStory story, Decision decision, String remark, Actor by, Instant at) {
        this.id = Ids.next();
        this.municipalityId = story.municipalityId();
        this.story = story;
        this.reviewerId = by.personId();
        this.decision = decision;
        this.sealedRemark = SealedText.of(remark, municipalityId, id);
        this.at = at;
    }

    StoryReview(CaseStory story, RefusalReason reason, String remark, Actor by, Instant at) {
        this(story, Decision.REFUSED, remark, by, at);
        this.reason = reason;
    }

    @SuppressWarnings("NullAway.Init")
    protected StoryReview() {} // for JPA

    /** The remark may quote the story. */
    void erase() {
        sealedRemark = SealedText.NONE;
    }

    UUID reviewerId() {
        return reviewerId;
    }

    Decision decision() {
        return decision;
    }

    String remark() {
        return sealedRemark.words(municipalityId, id);
    }

    /** Only of a refusal. */
    @Nullable
    RefusalReason reason() {
        return reason;
    }

    Instant at() {
        return at;
    }
}
