package nl.leertafel.sessions;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A gathering of a table: planned → convened → in progress → follow-up → closed, or cancelled before it began. */
@Entity
class LearningSession extends AbstractAggregateRoot<LearningSession> {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID municipalityId;
    private UUID tableId;
    private String theme;
    private Instant startsAt;
    private Instant endsAt;
    private String place;
    private String videoLink;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    private @Nullable String overruleReason;
    private @Nullable String cancelReason;
    private @Nullable String noNextReason;
    private @Nullable Instant convenedAt;
    private @Nullable Instant closedAt;
    private Instant createdAt;

    LearningSession(UUID tableId, Appointment appointment, Actor by, Instant now) {
        this.id = Ids.next();
        this.municipalityId = by.municipalityId();
        this.tableId = tableId;
        this.theme = appointment.theme();
        this.startsAt = appointment.startsAt();
        this.endsAt = appointment.endsAt();
        this.place = appointment.place();
        this.videoLink = appointment.videoLink();
        this.state = SessionState.PLANNED;
        this.createdAt = now;
        mustLieAhead(startsAt, now);
        registerEvent(new SessionPlanned(id, tableId, by, now));
    }

    @SuppressWarnings("NullAway.Init")
    protected LearningSession() {} // for JPA

    /** A session that kept its moment may lie behind us: its place can still be put right. */
    void change(Appointment appointment, Actor by, Instant now) {
        if (!canBeChanged()) throw new RuleBroken("sessions.rule.notPreparing");
        if (!appointment.startsAt().equals(startsAt)) mustLieAhead(appointment.startsAt(), now);
        if (appointment.equals(appointment())) return;
        this.theme = appointment.theme();
        this.startsAt = appointment.startsAt();
        this.endsAt = appointment.endsAt();
        this.place = appointment.place();
        this.videoLink = appointment.videoLink();
        registerEvent(new SessionChanged(id, tableId, by, now));
    }

    /** @param reason why the guard is overruled; kept only if it was */
    void convene(ConveneGuard guard, String reason, Actor by, Instant now) {
        if (state != SessionState.PLANNED) throw new RuleBroken("sessions.rule.notPlanned");
        if (!guard.isMet() && reason.isBlank()) throw new RuleBroken("sessions.rule.convene." + guard.missing());
        this.overruleReason = guard.isMet() ? null : reason;
        this.state = SessionState.CONVENED;
        this.convenedAt = now;
        registerEvent(new SessionConvened(id, tableId, by, now));
    }

    void open(Actor by, Instant now) {
        if (state != SessionState.CONVENED) throw new RuleBroken("sessions.rule.notConvened");
        this.state = SessionState.IN_PROGRESS;
        registerEvent(new SessionOpened(id, tableId, by, now));
    }

    void end(Actor by, Instant now) {
        if (state != SessionState.IN_PROGRESS) throw new RuleBroken("sessions.rule.notInProgress");
        this.state = SessionState.FOLLOW_UP;
        registerEvent(new SessionEnded(id, tableId, by, now));
    }

    /** @param reason why there is no next date; kept only if there is none */
    void close(ClosureGuard guard, String reason, Actor by, Instant now) {
        if (state != SessionState.FOLLOW_UP) throw new RuleBroken("sessions.rule.notInFollowUp");
        if (guard.withoutOutcome() > 0) throw new RuleBroken("sessions.rule.withoutOutcome", guard.withoutOutcome());
        if (guard.withoutPresence() > 0) throw new RuleBroken("sessions.rule.withoutPresence", guard.withoutPresence());
        if (!guard.nextPlanned() && reason.isBlank()) throw new RuleBroken("sessions.rule.withoutNext");
        this.noNextReason = guard.nextPlanned() ? null : reason;
        this.state = SessionState.CLOSED;
        this.closedAt = now;
        registerEvent(new SessionClosed(id, tableId, by, now));
    }

    void cancel(String reason, Actor by, Instant now) {
        if (!canBeChanged()) throw new RuleBroken("sessions.rule.notPreparing");
        if (reason.isBlank()) throw new RuleBroken("sessions.rule.cancelWithoutReason");
        boolean invited = state == SessionState.CONVENED;
        this.state = SessionState.CANCELLED;
        this.cancelReason = reason;
        registerEvent(new SessionCancelled(id, tableId, reason, invited, by, now));
    }

    /** Items of earlier sessions came onto the agenda. */
    void receive(List<AgendaItem> carried, Actor by, Instant now) {
        if (carried.isEmpty()) return;
        List<AgendaItemsCarriedOver.Item> items = carried.stream()
                .map(item -> new AgendaItemsCarriedOver.Item(item.title(), item.subject()))
                .toList();
        registerEvent(new AgendaItemsCarriedOver(id, tableId, items, by, now));
    }

    boolean canBeChanged() {
        return state == SessionState.PLANNED || state == SessionState.CONVENED;
    }

    boolean takesNotes() {
        return state == SessionState.IN_PROGRESS || state == SessionState.FOLLOW_UP;
    }

    private static void mustLieAhead(Instant startsAt, Instant now) {
        if (!startsAt.isAfter(now)) throw new RuleBroken("sessions.rule.past");
    }

    Appointment appointment() {
        return new Appointment(theme, startsAt, endsAt, place, videoLink);
    }

    SessionSummary summary() {
        return new SessionSummary(id, tableId, theme, startsAt, endsAt, place, state);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    UUID municipalityId() {
        return municipalityId;
    }

    UUID tableId() {
        return tableId;
    }

    SessionState state() {
        return state;
    }

    @Nullable
    String overruleReason() {
        return overruleReason;
    }

    @Nullable
    String cancelReason() {
        return cancelReason;
    }

    @Nullable
    String noNextReason() {
        return noNextReason;
    }
}
