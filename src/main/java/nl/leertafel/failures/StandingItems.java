package nl.leertafel.failures;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.sessions.AgendaDesk;
import nl.leertafel.sessions.AgendaKind;
import nl.leertafel.sessions.SessionConvened;
import nl.leertafel.sessions.SessionLookup;
import nl.leertafel.sessions.SessionState;
import nl.leertafel.shared.Subject;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps every failure that needs attention on the table's next agenda; nobody has to remember them. */
@Component
class StandingItems {
    static final Set<FailureState> NEEDING_ATTENTION = Stream.of(FailureState.values())
            .filter(FailureState::needsAttention)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(FailureState.class)));

    /** Long enough to hear whether anything was done; a table has about ten of them and two hours. */
    private static final int MINUTES = 2;

    /** The chair has something to choose. */
    private static final int MINUTES_ESCALATED = 5;

    private final SystemFailures failures;
    private final SessionLookup sessions;
    private final AgendaDesk agenda;

    StandingItems(SystemFailures failures, SessionLookup sessions, AgendaDesk agenda) {
        this.failures = failures;
        this.sessions = sessions;
        this.agenda = agenda;
    }

    @EventListener
    void on(SessionConvened convened) {
        needing(convened.tableId()).forEach(facts -> put(convened.sessionId(), facts));
        lead(convened.sessionId(), convened.tableId());
    }

    @EventListener
    void on(FailureEscalated escalated) {
        bring(escalated.failureId(), escalated.tableId());
        sessions.open(escalated.tableId()).stream()
                .filter(session -> session.state() == SessionState.PLANNED)
                .forEach(session -> lead(session.id(), escalated.tableId()));
    }

    @EventListener
    void on(FailureAcknowledged acknowledged) {
        bring(acknowledged.failureId(), acknowledged.tableId());
    }

    @EventListener
    void on(FailureReopened reopened) {
        bring(reopened.failureId(), reopened.tableId());
    }

    @EventListener
    void on(FailureResolved resolved) {
        agenda.withdraw(Subject.failure(resolved.failureId()));
    }

    @EventListener
    void on(ReopeningTakenBack resolved) {
        agenda.withdraw(Subject.failure(resolved.failureId()));
    }

    @EventListener
    void on(FailureMerged merged) {
        agenda.withdraw(Subject.failure(merged.merged()));
    }

    @EventListener
    void on(FailureUnmerged unmerged) {
        settle(unmerged.kept(), unmerged.tableId());
        settle(unmerged.merged(), unmerged.tableId());
    }

    private void settle(UUID failure, UUID table) {
        boolean needing = failures.findById(failure)
                .map(found -> found.course().needsAttention())
                .orElse(false);
        if (needing) bring(failure, table);
        else agenda.withdraw(Subject.failure(failure));
    }

    /** Onto agendas that were made before it needed attention; later ones take it when they are convened. */
    private void bring(UUID failure, UUID table) {
        sessions.open(table).stream()
                .filter(session -> session.state() == SessionState.CONVENED)
                .forEach(session -> failures.findById(failure).ifPresent(found -> {
                    put(session.id(), found.facts());
                    if (found.attention().isEscalated()) lead(session.id(), table);
                }));
    }

    /** What is escalated comes first, also where it stood before it was. */
    private void lead(UUID session, UUID table) {
        List<Subject> escalated = needing(table).stream()
                .filter(facts -> facts.attention().escalated())
                .map(facts -> Subject.failure(facts.id()))
                .toList();
        agenda.lead(session, AgendaKind.FAILURES, escalated, MINUTES_ESCALATED);
    }

    private List<FailureFacts> needing(UUID table) {
        return failures.findByTableIdAndStateIn(table, NEEDING_ATTENTION).stream()
                .map(SystemFailure::facts)
                .sorted(escalatedFirst())
                .toList();
    }

    private void put(UUID session, FailureFacts facts) {
        agenda.put(
                session,
                AgendaKind.FAILURES,
                Subject.failure(facts.id()),
                facts.description().statement(),
                facts.attention().escalated() ? MINUTES_ESCALATED : MINUTES);
    }

    private static Comparator<FailureFacts> escalatedFirst() {
        return Comparator.comparing((FailureFacts facts) -> !facts.attention().escalated())
                .thenComparing(facts -> -facts.attention().waiting())
                .thenComparing(FailureFacts::namedAt);
    }
}
