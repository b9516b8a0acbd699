package nl.leertafel.rulechecks;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Stale;
import nl.leertafel.tables.Sitter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A rule that somebody says stands in the way, and what an official finds when looking it up. Never deleted. */
@Entity
class RuleCheck extends AbstractAggregateRoot<RuleCheck> {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version; // null until stored, so that save() inserts

    private UUID municipalityId;
    private UUID tableId;
    private String claim;

    @Embedded
    private @Nullable Claimant claimant; // null is how JPA reads somebody elsewhere

    private UUID writtenBy;
    private Instant claimedAt;

    @Embedded
    private @Nullable RuleOrigin origin; // null is how JPA reads an origin of which nothing is known

    @Enumerated(EnumType.STRING)
    private RuleCheckState state;

    private @Nullable UUID officialId;
    private @Nullable UUID requestedBy;
    private @Nullable Instant requestedAt;
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    private @Nullable Instant checkedAt;
    private @Nullable String withdrawalReason;
    private @Nullable UUID withdrawnBy;
    private @Nullable Instant withdrawnAt;

    @OneToMany(cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @JoinColumn(name = "rule_check_id", nullable = false, updatable = false)
    private Set<Ruling> rulings = new HashSet<>();

    RuleCheck(UUID tableId, String claim, Claimant claimant, RuleOrigin origin, Actor by, Instant now) {
        this.id = Ids.next();
        this.municipalityId = by.municipalityId();
        this.tableId = tableId;
        this.claim = claim;
        this.claimant = claimant;
        this.writtenBy = by.personId();
        this.claimedAt = now;
        this.origin = origin;
        this.state = RuleCheckState.CLAIMED;
        registerEvent(new RuleClaimed(id, tableId, by, now, origin.about(id), claim));
    }

    @SuppressWarnings("NullAway.Init")
    protected RuleCheck() {} // for JPA

    /** Asked of somebody by a day; as long as nothing is found, also of somebody else or by another day. */
    void request(Sitter official, LocalDate due, Actor by, Instant now) {
        mustBeOpen();
        if (isClaimedBy(official.personId())) throw new RuleBroken("rulechecks.rule.ownClaim", official.name());
        if (official.personId().equals(officialId) && due.equals(dueOn))
            throw new RuleBroken("rulechecks.rule.sameRequest", official.name());
        state = RuleCheckState.REQUESTED;
        officialId = official.personId();
        requestedBy = by.personId();
        requestedAt = now;
        dueOn = due;
        registerEvent(new RuleCheckRequested(id, tableId, by, now, origin().about(id), claim, official.personId()));
    }

    /** What was found. Once checked, a next one corrects the one before, and both stay. */
    void rule(Verdict found, String finding, String quote, RuleSource source, Actor by, Instant now) {
        if (state == RuleCheckState.CLAIMED) throw new RuleBroken("rulechecks.rule.requestFirst");
        if (state == RuleCheckState.WITHDRAWN) throw new RuleBroken("rulechecks.rule.withdrawn");
        if (isClaimedBy(by.personId())) throw new RuleBroken("rulechecks.rule.ownClaim", by.name());
        boolean corrects = state == RuleCheckState.CHECKED;
        rulings.add(new Ruling(rulings.size() + 1, found, finding, quote, source, by, now));
        state = RuleCheckState.CHECKED;
        verdict = found;
        checkedAt = now;
        registerEvent(new RuleChecked(id, tableId, by, now, origin().about(id), claim, found, corrects));
    }

    void withdraw(String reason, Actor by, Instant now) {
        mustBeOpen();
        if (reason.isBlank()) throw new RuleBroken("rulechecks.rule.noReason");
        state = RuleCheckState.WITHDRAWN;
        withdrawalReason = reason;
        withdrawnBy = by.personId();
        withdrawnAt = now;
        registerEvent(new RuleClaimWithdrawn(id, tableId, by, now, origin().about(id), claim));
    }

    private void mustBeOpen() {
        if (state == RuleCheckState.CHECKED) throw new RuleBroken("rulechecks.rule.checked");
        if (state == RuleCheckState.WITHDRAWN) throw new RuleBroken("rulechecks.rule.withdrawn");
    }

    /** @throws Stale when somebody changed it after the form with this version was opened */
    void mustStillBe(@Nullable Long seen) {
        if (seen != null && !seen.equals(version)) throw new Stale("rule check", id);
    }

    /** Nobody checks their own claim. */
    private boolean isClaimedBy(UUID person) {
        return claimant != null && person.equals(claimant.personId());
    }

    UUID id() {
        return id;
    }

    UUID tableId() {
        return tableId;
    }

    UUID writtenBy() {
        return writtenBy;
    }

    RuleCheckState state() {
        return state;
    }

    @Nullable
    UUID claimantId() {
        return claimant == null ? null : claimant.personId();
    }

    @Nullable
    UUID officialId() {
        return officialId;
    }

    @Nullable
    Verdict verdict() {
        return verdict;
    }

    Set<Ruling> rulings() {
        return Set.copyOf(rulings);
    }

    RuleOrigin origin() {
        return origin == null ? RuleOrigin.NONE : origin;
    }
}
