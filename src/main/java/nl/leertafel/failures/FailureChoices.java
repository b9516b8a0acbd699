package nl.leertafel.failures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.TableLookup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the chair chooses when waiting has lasted long enough. Another owner is the third choice, and a transition. */
@Service
@Transactional
class FailureChoices {
    private final OneFailure one;
    private final TableLookup tables;
    private final Clock clock;

    FailureChoices(OneFailure one, TableLookup tables, Clock clock) {
        this.one = one;
        this.tables = tables;
        this.clock = clock;
    }

    UUID raise(Actor actor, UUID id, RaiseForm form) {
        return one.change(form.submission(), actor, id, (seats, failure) -> {
            Access.must(Access.isChair(seats, failure), failure);
            UUID carrier = sitting(failure.tableId(), form.chosenCarrier());
            FailureLevel level = Objects.requireNonNull(form.higher());
            failure.raise(level, form.toWhom(), carrier, coming(form.chosenDate()), actor, clock.instant());
        });
    }

    UUID wantExperiment(Actor actor, UUID id, ExperimentForm form) {
        return one.change(form.submission(), actor, id, (seats, failure) -> {
            Access.must(Access.isChair(seats, failure), failure);
            UUID carrier = sitting(failure.tableId(), form.chosenStarter());
            failure.wantExperiment(form.idea(), carrier, coming(form.chosenStart()), actor, clock.instant());
        });
    }

    private UUID sitting(UUID table, UUID person) {
        boolean sits = tables.sitters(table).stream()
                .anyMatch(sitter -> sitter.personId().equals(person) && sitter.role() != SeatRole.PRIVACY_REVIEWER);
        if (!sits) throw new RuleBroken("failures.rule.carrierNotAtTable");
        return person;
    }

    private LocalDate coming(LocalDate day) {
        if (day.isBefore(LocalDate.now(clock))) throw new RuleBroken("failures.rule.dateInThePast");
        return day;
    }
}
