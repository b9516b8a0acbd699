package nl.leertafel.failures;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Domain;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Subject;
import nl.leertafel.tables.SeatRole;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A cause in the system, not in a person. From acknowledged until resolved it has the table's attention at every
 * session, and only practice can say that it is gone.
 */
@Entity
class SystemFailure extends AbstractAggregateRoot<SystemFailure> {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID municipalityId;
    private UUID tableId;
    private String statement;

    @Enumerated(EnumType.STRING)
    private FailureKind kind;

    @Enumerated(EnumType.STRING)
    private FailureLevel level;

    private String workaround;

    @Enumerated(EnumType.STRING)
    private FailureState state;

    private @Nullable UUID ownerId;
    private UUID namedBy;
    private Instant namedAt;
    private @Nullable UUID namedIn;
    private @Nullable String claim;
    private @Nullable Instant claimedAt;
    private @Nullable Instant resolvedAt;

    @Embedded
    private Attentiveness attention;

    @ElementCollection
    @CollectionTable(name = "failure_domain", joinColumns = @JoinColumn(name = "failure_id"))
    private Set<DomainMark> domains = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "failure_story", joinColumns = @JoinColumn(name = "failure_id"))
    private Set<StoryLink> stories = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "practice_confirmation", joinColumns = @JoinColumn(name = "failure_id"))
    private Set<PracticeConfirmation> confirmations = new HashSet<>();

    /** Named in a session and from a story, or without either. */
    SystemFailure(Actor by, UUID tableId, Description what, @Nullable UUID session, @Nullable UUID story, Instant at) {
        this(by, tableId, what, at);
        namedIn = session;
        if (story != null) stories.add(new StoryLink(municipalityId, story, by.personId(), at));
        registerEvent(new FailureNamed(id, tableId, by, at, about(session), statement));
    }

    private SystemFailure(Actor by, UUID tableId, Description what, Instant at) {
        this.id = Ids.next();
        this.municipalityId = by.municipalityId();
        this.tableId = tableId;
        this.statement = what.statement();
        this.kind = what.kind();
        this.level = what.level();
        this.workaround = what.workaround();
        this.state = FailureState.SUSPECTED;
        this.namedBy = by.personId();
        this.namedAt = at;
        this.attention = new Attentiveness(at);
        mark(what.domains());
    }

    /** Known since some day, with somebody who will be proposed as its owner; the list in which it stood is announced. */
    static SystemFailure known(Actor by, KnownFailure known, Instant at) {
        SystemFailure failure = new SystemFailure(by, known.tableId(), known.description(), at);
        failure.ownerId = known.owner();
        if (known.namedAt() != null) failure.namedAt = known.namedAt();
        return failure;
    }

    @SuppressWarnings("NullAway.Init")
    protected SystemFailure() {} // for JPA

    /** Described otherwise. A higher level is one of the things that a chair can choose for an escalated failure. */
    void describe(Description now, boolean byChair, Actor by, Instant at) {
        if (byChair && now.level().compareTo(level) > 0) attention.settle();
        statement = now.statement();
        kind = now.kind();
        level = now.level();
        workaround = now.workaround();
        mark(now.domains());
        registerEvent(new FailureChanged(id, tableId, by, at, about(null), statement));
    }

    /** One more story shows it: evidence. A failure that was resolved is open again. */
    void showIn(UUID story, Actor by, Instant at) {
        if (isShownIn(story)) throw new RuleBroken("failures.rule.alreadyLinked");
        stories.add(new StoryLink(municipalityId, story, by.personId(), at));
        attention.evidence(at);
        registerEvent(new FailureLinked(id, story, tableId, by, at, about(null), statement));
        if (state == FailureState.RESOLVED) reopen(by, at);
    }

    void acknowledge(@Nullable UUID owner, Actor by, Instant at) {
        if (!canBeAcknowledged()) throw new RuleBroken("failures.rule.alreadyAcknowledged");
        state = FailureState.ACKNOWLEDGED;
        ownerId = owner;
        registerEvent(new FailureAcknowledged(id, tableId, by, at, about(null), statement));
    }

    void changeOwner(UUID owner, String ownerName, Actor by, Instant at) {
        if (state == FailureState.SUSPECTED) throw new RuleBroken("failures.rule.acknowledgeFirst");
        if (!canChangeOwner()) throw new RuleBroken("failures.rule.alreadyResolved");
        if (owner.equals(ownerId)) throw new RuleBroken("failures.rule.sameOwner");
        ownerId = owner;
        attention.settle();
        String detail = ownerName + " · " + statement;
        registerEvent(new FailureOwnerChanged(id, tableId, by, at, about(null), detail));
    }

    void beginWork(Actor by, Instant at) {
        if (!canBeWorkedOn()) throw new RuleBroken("failures.rule.notToBeWorkedOn");
        if (ownerId == null) throw new RuleBroken("failures.rule.noOwner");
        state = FailureState.BEING_WORKED_ON;
        registerEvent(new FailureBeingWorkedOn(id, tableId, by, at, about(null), statement));
    }

    void claimChange(String words, Actor by, Instant at) {
        if (!canBeClaimed()) throw new RuleBroken("failures.rule.notBeingWorkedOn");
        if (words.isBlank()) throw new RuleBroken("failures.rule.claimNeedsWords");
        state = FailureState.CHANGE_CLAIMED;
        claim = words;
        claimedAt = at;
        registerEvent(new ChangeClaimed(id, tableId, by, at, about(null), statement));
    }

    /** Practice answers the current claim: "does this still happen?". */
    void answer(boolean stillHappens, String note, SeatRole role, Actor by, Instant at) {
        Instant answered = claimedAt;
        if (answered == null || !asksPractice()) throw new RuleBroken("failures.rule.nothingClaimed");
        if (by.personId().equals(ownerId)) throw new RuleBroken("failures.rule.ownerDoesNotConfirm");
        if (answerOf(by.personId()).isPresent()) throw new RuleBroken("failures.rule.alreadyAnswered");
        confirmations.add(new PracticeConfirmation(
                Ids.next(), municipalityId, by.personId(), role, stillHappens, note, answered, at));
        attention.evidence(at);
        if (stillHappens) deny(by, at);
        else confirm(by, at);
    }

    /** Whether there is something to ask practice: not of what is gone already. */
    boolean isOpen() {
        return state.isOpen();
    }

    /** Practice tells how it is while nothing is claimed: evidence, and no confirmation. */
    void hear(Instant at) {
        attention.evidence(at);
    }

    /** Something was done about it: an action ended, an experiment started or was evaluated. */
    void touch(Instant at) {
        attention.evidence(at);
        attention.settle();
    }

    /** A session of the table was closed; {@code before} is when the one before it was, if there was one. */
    void attend(UUID session, @Nullable Instant before, Actor by, Instant at) {
        Instant since = before == null || before.isBefore(namedAt) ? namedAt : before;
        boolean touched = attention.touchedAfter(since) || (since.equals(namedAt) && isNamedFromStory());
        if (attention.count(municipalityId, session, touched, at))
            registerEvent(new FailureEscalated(id, tableId, by, at, about(session), statement));
    }

    boolean canBeAcknowledged() {
        return state == FailureState.SUSPECTED;
    }

    boolean canChangeOwner() {
        return state.needsAttention();
    }

    boolean canBeWorkedOn() {
        return state == FailureState.ACKNOWLEDGED || state == FailureState.REOPENED;
    }

    boolean canBeClaimed() {
        return state == FailureState.BEING_WORKED_ON;
    }

    boolean asksPractice() {
        return state == FailureState.CHANGE_CLAIMED || state == FailureState.RESOLVED;
    }

    boolean isOwnedBy(UUID person) {
        return person.equals(ownerId);
    }

    boolean isShownIn(UUID story) {
        return stories.stream().anyMatch(link -> link.storyId().equals(story));
    }

    boolean isNamedBy(UUID person) {
        return namedBy.equals(person);
    }

    Optional<PracticeConfirmation> answerOf(UUID person) {
        return answers().stream()
                .filter(given -> given.personId().equals(person))
                .findFirst();
    }

    /** What practice says of the current claim. */
    Practice practice() {
        return Practice.of(answers());
    }

    UUID id() {
        return id;
    }

    UUID tableId() {
        return tableId;
    }

    String statement() {
        return statement;
    }

    /** What happened since it was loaded, before it is handed to others. */
    Collection<Object> announced() {
        return domainEvents();
    }

    FailureSummary summary() {
        return new FailureSummary(id, tableId, statement, state);
    }

    FailureFacts facts() {
        Set<Domain> marked = EnumSet.noneOf(Domain.class);
        domains.forEach(mark -> marked.add(mark.domain()));
        return new FailureFacts(
                id,
                version == null ? 0 : version,
                tableId,
                new Description(statement, kind, level, marked, workaround),
                state,
                ownerId,
                namedBy,
                namedAt,
                namedIn,
                claim,
                claimedAt,
                resolvedAt,
                attention.shown(),
                attention.beads(),
                stories.stream()
                        .sorted(Comparator.comparing(StoryLink::linkedAt))
                        .toList(),
                confirmations.stream()
                        .sorted(Comparator.comparing(PracticeConfirmation::at))
                        .toList());
    }

    /** Nobody confirms their own work: answers of whoever became the owner after giving them count no more. */
    private List<PracticeConfirmation> answers() {
        return confirmations.stream()
                .filter(given -> given.claimedAt().equals(claimedAt))
                .filter(given -> !given.personId().equals(ownerId))
                .toList();
    }

    private void confirm(Actor by, Instant at) {
        registerEvent(new PracticeConfirmed(id, tableId, by, at, about(null), statement));
        if (state == FailureState.RESOLVED || !practice().isConvinced()) return;
        state = FailureState.RESOLVED;
        resolvedAt = at;
        attention.settle();
        registerEvent(new FailureResolved(id, tableId, by, at, about(null), statement));
    }

    private void deny(Actor by, Instant at) {
        registerEvent(new PracticeDenied(id, tableId, by, at, about(null), statement));
        if (state == FailureState.RESOLVED) reopen(by, at);
        else state = FailureState.BEING_WORKED_ON;
    }

    private void reopen(Actor by, Instant at) {
        state = FailureState.REOPENED;
        resolvedAt = null;
        registerEvent(new FailureReopened(id, tableId, by, at, about(null), statement));
    }

    private boolean isNamedFromStory() {
        return stories.stream().anyMatch(link -> link.linkedAt().equals(namedAt));
    }

    private void mark(Set<Domain> now) {
        domains.removeIf(mark -> !now.contains(mark.domain()));
        now.forEach(domain -> domains.add(new DomainMark(municipalityId, domain)));
    }

    private List<Subject> about(@Nullable UUID session) {
        List<Subject> about = new ArrayList<>(List.of(Subject.failure(id)));
        if (session != null) about.add(Subject.session(session));
        stories.forEach(link -> about.add(Subject.story(link.storyId())));
        return List.copyOf(about);
    }
}
