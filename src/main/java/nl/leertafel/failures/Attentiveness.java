package nl.leertafel.failures;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leertafel.shared.Attention;
import org.jspecify.annotations.Nullable;

/** How much the table does about a failure, counted by what was done; talk does not count. */
@Embeddable
class Attentiveness {
    /** So many sessions in a row without anything done, and it is escalated. */
    static final int PATIENCE = 3;

    private boolean escalated;
    private int untouched;
    private Instant touchedAt;
    private @Nullable Instant chosenAt;
    private @Nullable Instant takenBackAt;

    @Embedded
    private Beads beads = new Beads();

    @Embedded
    private Touches touches = new Touches();

    Attentiveness(Instant from) {
        this.touchedAt = from;
    }

    @SuppressWarnings("NullAway.Init")
    protected Attentiveness() {} // for JPA

    /** Starts the count anew; whether the chair still has to choose, only something done settles. */
    void touch(Touch touch) {
        touches.add(touch.after(touchedAt, untouched, escalated));
        if (touch.at().isAfter(touchedAt)) touchedAt = touch.at();
        untouched = 0;
        if (touch.settles()) escalated = false;
    }

    /** As if it was not done: what was counted since is counted anew. */
    void takeBack(Touch gone, Instant namedAt, boolean namedFromStory, Instant at) {
        List<Touch> later = touches.since(gone.at());
        later.forEach(touches::remove);
        touchedAt = gone.touchedBefore();
        untouched = gone.untouchedBefore();
        escalated = gone.escalatedBefore();
        takenBackAt = at;
        Stream<Recount> touched = later.stream()
                .filter(touch -> !touch.equals(gone))
                .map(touch -> new Recount(touch.at(), () -> touch(touch)));
        Stream<Recount> counted = beads.after(gone.at()).stream()
                .map(bead -> new Recount(bead.at(), () -> recount(bead, namedAt, namedFromStory)));
        Stream<Recount> chosen =
                Stream.ofNullable(chosenAt).filter(gone.at()::isBefore).map(moment -> new Recount(moment, this::rest));
        Recount.inOrder(Stream.of(touched, counted, chosen).flatMap(Function.identity()));
    }

    private void recount(Bead bead, Instant namedAt, boolean namedFromStory) {
        Instant since = bead.since() == null ? namedAt : bead.since();
        boolean touched = touchedAfter(since) || (since.equals(namedAt) && namedFromStory);
        beads.remove(bead);
        counted(bead.touched(bead.touched() && touched, bead.movedFrom()));
    }

    Optional<Touch> by(UUID cause) {
        return touches.by(cause);
    }

    /** Nothing has to be chosen. */
    void rest() {
        escalated = false;
    }

    /** The chair chose what happens now. */
    void choose(Instant at) {
        if (escalated) chosenAt = at;
        escalated = false;
    }

    @Nullable
    Instant chosenAt() {
        return chosenAt;
    }

    /** The choice is taken back. */
    void restore(boolean wasEscalated, @Nullable Instant wasChosenAt, Instant at) {
        if (wasEscalated && !escalated) takenBackAt = at;
        escalated = wasEscalated;
        chosenAt = wasChosenAt;
    }

    /** A session was closed; says whether that was one too many. */
    boolean count(UUID municipality, UUID session, boolean touched, Instant since, Instant at) {
        boolean was = escalated;
        counted(new Bead(municipality, session, touched, at, since, null));
        return escalated && !was;
    }

    private void counted(Bead bead) {
        beads.add(bead);
        untouched = bead.touched() ? 0 : untouched + 1;
        if (untouched >= PATIENCE) escalated = true;
    }

    boolean touchedAfter(Instant moment) {
        return touchedAt.isAfter(moment);
    }

    boolean isEscalated() {
        return escalated;
    }

    int untouched() {
        return untouched;
    }

    Instant touchedAt() {
        return touchedAt;
    }

    /** Of two that are the same, whatever was done about either was done about both. */
    void take(Attentiveness other, UUID otherFailure) {
        beads.take(other.beads, otherFailure);
        if (!escalated) untouched = Math.min(untouched, other.untouched);
        if (other.touchedAt.isAfter(touchedAt)) touchedAt = other.touchedAt;
        touches.forget();
    }

    void giveBack(Attentiveness other, UUID otherFailure, Merger merger) {
        beads.giveBack(other.beads, otherFailure);
        other.escalated = merger.escalated();
        untouched = merger.keptUntouched();
        touchedAt = merger.keptTouchedAt();
    }

    Attention shown() {
        return new Attention(beads.touched(), untouched, escalated);
    }

    Set<Bead> beads() {
        return beads.all();
    }
}
