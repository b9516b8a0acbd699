package nl.leertafel.stories;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When what happened to a story, as far as it still counts. */
@Embeddable
class Moments {
    private Instant createdAt;
    private Instant changedAt;
    private @Nullable Instant submittedAt;
    private @Nullable Instant releasedAt;
    private @Nullable Instant toldAt;
    private @Nullable UUID toldIn;
    private @Nullable Instant withdrawnAt;
    private @Nullable Instant remindedAt;
    private @Nullable Instant erasedAt;

    Moments(Instant at) {
        this.createdAt = at;
        this.changedAt = at;
    }

    @SuppressWarnings("NullAway.Init")
    protected Moments() {} // for JPA

    void changed(Instant at) {
        changedAt = at;
        remindedAt = null;
    }

    void submitted(Instant at) {
        submittedAt = at;
        changed(at);
    }

    /** It waits for nobody any more. */
    void takenBack(Instant at) {
        submittedAt = null;
        changedAt = at;
        recalled();
    }

    void released(Instant at) {
        releasedAt = at;
    }

    /** As if it never was. */
    void recalled() {
        releasedAt = null;
        toldAt = null;
        toldIn = null;
    }

    void told(UUID sessionId, Instant at) {
        toldAt = at;
        toldIn = sessionId;
    }

    /** What shows the same as another story is told with it. */
    void toldWith(Moments other) {
        if (toldAt != null) return;
        toldAt = other.toldAt;
        toldIn = other.toldIn;
    }

    void withdrawn(Instant at) {
        withdrawnAt = at;
        changedAt = at;
    }

    void reminded(Instant at) {
        remindedAt = at;
    }

    void erased(Instant at) {
        erasedAt = at;
    }

    boolean wasReleased() {
        return releasedAt != null;
    }

    boolean isErased() {
        return erasedAt != null;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** When the author last changed a word of it. */
    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    Instant releasedAt() {
        return releasedAt;
    }

    @Nullable
    Instant toldAt() {
        return toldAt;
    }

    @Nullable
    UUID toldIn() {
        return toldIn;
    }

    @Nullable
    Instant withdrawnAt() {
        return withdrawnAt;
    }

    @Nullable
    Instant erasedAt() {
        return erasedAt;
    }
}
