package nl.leertafel.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.failures.FailureIntake;
import nl.leertafel.failures.FailureLookup;
import nl.leertafel.failures.FailureSummary;
import nl.leertafel.failures.KnownFailure;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Submissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries an import out, all or nothing; undoes it, or throws it away. */
@Service
@Transactional
class IntakeEnding {
    private static final Duration KEPT = Duration.ofHours(24);

    private final Imports imports;
    private final Intake intake;
    private final FailureIntake failures;
    private final FailureLookup lookup;
    private final Submissions submissions;
    private final Clock clock;

    IntakeEnding(
            Imports imports,
            Intake intake,
            FailureIntake failures,
            FailureLookup lookup,
            Submissions submissions,
            Clock clock) {
        this.imports = imports;
        this.intake = intake;
        this.failures = failures;
        this.lookup = lookup;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** @throws RuleBroken while a row has something wrong that the person did not leave out */
    UUID carryOut(Actor actor, UUID id, CarryOutForm form) {
        return submissions.once(form.submission(), actor, () -> {
            StoredImport stored = imports.toChange(actor, id);
            imports.oneAtATime(actor);
            if (stored.carriedOutAt() == null) bringIn(actor, stored, form.isJudged());
            return id;
        });
    }

    @Transactional(readOnly = true)
    ResultPage result(Actor actor, UUID id) {
        intake.list(actor);
        StoredImport stored = imports.of(actor, id);
        List<UUID> ids = imports.failures(id);
        Map<UUID, FailureSummary> found = lookup.find(ids);
        Set<UUID> workedOn = failures.workedOn(ids);
        List<FailureSummary> all = named(ids, found);
        return new ResultPage(
                id,
                stored.fileName(),
                stored.undoneAt() != null,
                all,
                all.stream().filter(failure -> workedOn.contains(failure.id())).toList());
    }

    /**
     * Takes back what nobody did anything with.
     *
     * @return whether some stay
     * @throws RuleBroken when all of them do
     */
    boolean undo(Actor actor, UUID id, UndoForm form) {
        submissions.once(form.submission(), actor, () -> {
            StoredImport stored = imports.toChange(actor, id);
            List<UUID> ids = imports.failures(id);
            Set<UUID> kept = failures.takeBack(actor, ids, stored.fileName());
            if (!ids.isEmpty() && kept.size() == ids.size()) throw new RuleBroken("intake.rule.allWorkedOn");
            imports.undone(id, clock.instant());
            return id;
        });
        return !imports.failures(id).isEmpty();
    }

    /** What was uploaded goes, and nothing came of it. */
    void discard(Actor actor, UUID id, UndoForm form) {
        submissions.once(form.submission(), actor, () -> {
            if (imports.toChange(actor, id).carriedOutAt() == null) imports.remove(id);
            return id;
        });
    }

    /** For the municipality in which it is called. */
    void eraseUnfinished() {
        imports.removeUnfinished(clock.instant().minus(KEPT));
    }

    private void bringIn(Actor actor, StoredImport stored, boolean judged) {
        List<CheckedRow> rows = intake.checked(actor, stored);
        CheckPage.Counted counted = CheckPage.Counted.of(rows);
        if (counted.faulty() > 0) throw new RuleBroken("intake.rule.faulty", counted.faulty());
        if (counted.ready() == 0) throw new RuleBroken("intake.rule.nothing");
        if (counted.asked() > 0 && !judged) throw new RuleBroken("intake.rule.judge");
        List<KnownFailure> known = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (CheckedRow row : rows) {
            if (!row.isReady()) continue;
            known.add(Objects.requireNonNull(row.failure()));
            numbers.add(row.number());
        }
        List<UUID> ids = failures.bringIn(actor, known, stored.fileName());
        imports.carriedOut(actor, stored.id(), ids, numbers, clock.instant());
    }

    private static List<FailureSummary> named(List<UUID> ids, Map<UUID, FailureSummary> found) {
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
