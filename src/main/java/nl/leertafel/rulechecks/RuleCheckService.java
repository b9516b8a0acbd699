package nl.leertafel.rulechecks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import nl.leertafel.failures.FailureLookup;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Submissions;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.Sitter;
import nl.leertafel.tables.TableLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes claimed rules down, has them looked up, and keeps what was found. */
@Service
@Transactional
class RuleCheckService {
    private final RuleChecks checks;
    private final RuleCheckAccess access;
    private final RuleOrigins origins;
    private final TableLookup tables;
    private final FailureLookup failures;
    private final Submissions submissions;
    private final Clock clock;

    RuleCheckService(
            RuleChecks checks,
            RuleCheckAccess access,
            RuleOrigins origins,
            TableLookup tables,
            FailureLookup failures,
            Submissions submissions,
            Clock clock) {
        this.checks = checks;
        this.access = access;
        this.origins = origins;
        this.tables = tables;
        this.failures = failures;
        this.submissions = submissions;
        this.clock = clock;
    }

    UUID claim(Actor actor, RuleClaimForm form) {
        UUID table = form.table();
        if (!RuleCheckAccess.tablesToClaimAt(access.seats(actor)).contains(table)) throw new NotFound("table", table);
        return submissions.once(form.submission(), actor, () -> {
            origins.mustHold(table, form.origin(), actor);
            Claimant claimant = claimant(table, form.claimant());
            return checks.saveAndFlush(
                            new RuleCheck(table, form.claim(), claimant, form.origin(), actor, clock.instant()))
                    .id();
        });
    }

    void request(Actor actor, UUID id, CheckRequestForm form) {
        once(actor, id, form.submission(), form.version(), May.REQUEST, check -> {
            if (form.due().isBefore(LocalDate.now(clock))) throw new RuleBroken("rulechecks.rule.dueInThePast");
            check.request(official(check, form.chosenOfficial()), form.due(), actor, clock.instant());
        });
    }

    /** What was found is evidence for the failure. */
    void rule(Actor actor, UUID id, VerdictForm form) {
        once(actor, id, form.submission(), form.version(), May.RULE, check -> {
            Instant now = clock.instant();
            RuleSource source = VerdictFields.source(form);
            check.rule(form.chosenVerdict(), form.finding(), form.quote(), source, actor, now);
            UUID failure = check.origin().failure();
            if (failure != null) failures.evidenced(failure, now);
        });
    }

    void withdraw(Actor actor, UUID id, ClaimWithdrawalForm form) {
        once(
                actor,
                id,
                form.submission(),
                form.version(),
                May.WITHDRAW,
                check -> check.withdraw(form.reason(), actor, clock.instant()));
    }

    /** @throws NotFound for whoever may not press the button */
    @Transactional(readOnly = true)
    public void must(May may, Actor actor, UUID id) {
        toChange(may, actor, id);
    }

    private Sitter official(RuleCheck check, UUID person) {
        return access.officials(check.tableId(), check.claimantId()).stream()
                .filter(sitter -> sitter.personId().equals(person))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("rulechecks.rule.notAnOfficial"));
    }

    /** Who sits at the table is a person, and everybody else is somebody elsewhere or in a role. */
    private Claimant claimant(UUID table, @Nullable String word) {
        Claimant claimant = Claimant.of(String.valueOf(word)).orElse(null);
        UUID person = claimant == null ? null : claimant.personId();
        boolean sits = person == null
                || tables.sitters(table).stream()
                        .anyMatch(sitter -> sitter.personId().equals(person));
        if (claimant == null || !sits) throw new RuleBroken("rulechecks.rule.claimantNotAtTable");
        return claimant;
    }

    private RuleCheck toChange(May may, Actor actor, UUID id) {
        Seats seats = access.seats(actor);
        RuleCheck check = access.toRead(id, seats);
        boolean allowed = switch (may) {
            case REQUEST -> RuleCheckAccess.mayRequest(seats, check.tableId());
            case RULE -> access.mayRule(seats, check.tableId(), check.claimantId(), actor);
            case WITHDRAW -> RuleCheckAccess.mayWithdraw(seats, check.tableId(), check.writtenBy(), actor);
        };
        if (!allowed) throw new NotFound("rule check", id);
        return check;
    }

    private void once(Actor actor, UUID id, UUID submission, Long version, May may, Consumer<RuleCheck> verb) {
        submissions.once(submission, actor, () -> {
            RuleCheck check = toChange(may, actor, id);
            check.mustStillBe(version);
            verb.accept(check);
            return checks.saveAndFlush(check).id();
        });
    }
}
