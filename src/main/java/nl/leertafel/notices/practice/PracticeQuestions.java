package nl.leertafel.notices.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.actions.ActionReopened;
import nl.leertafel.failures.ChangeClaimed;
import nl.leertafel.failures.FailureLookup;
import nl.leertafel.failures.FailureMerged;
import nl.leertafel.failures.FailureReopened;
import nl.leertafel.failures.FailureResolved;
import nl.leertafel.failures.FailureState;
import nl.leertafel.failures.FailureSummary;
import nl.leertafel.failures.FailureUnmerged;
import nl.leertafel.failures.PracticeAskedAgain;
import nl.leertafel.failures.PracticeConfirmed;
import nl.leertafel.failures.PracticeDenied;
import nl.leertafel.failures.PracticeQuestionTakenBack;
import nl.leertafel.failures.ReopeningTakenBack;
import nl.leertafel.notices.practice.OpenQuestions.Cause;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes down what practice has to be asked, and forgets it when there is nothing to ask any more. */
@Component
class PracticeQuestions {
    private static final Duration UNTIL_ASKED = Duration.ofDays(28);
    private static final String DONE = "action.done";

    private final OpenQuestions questions;
    private final FailureLookup failures;

    PracticeQuestions(OpenQuestions questions, FailureLookup failures) {
        this.questions = questions;
        this.failures = failures;
    }

    @EventListener
    void on(ChangeClaimed claimed) {
        questions.raise(claimed.failureId(), Cause.CHANGE_CLAIMED, claimed.at().plus(UNTIL_ASKED), null);
        questions.raiseAtTable(claimed.failureId(), claimed.tableId(), Cause.CHANGE_CLAIMED, claimed.at());
    }

    @EventListener
    void on(PracticeAskedAgain again) {
        questions.raise(again.failureId(), Cause.ASKED_AGAIN, again.at(), null);
        questions.raiseAtTable(again.failureId(), again.tableId(), Cause.ASKED_AGAIN, again.at());
    }

    /** Nobody is asked after all, but for what was asked before. */
    @EventListener
    void on(PracticeQuestionTakenBack taken) {
        questions.forget(taken.failureId());
        if (!taken.askedAgain()) return;
        questions.raise(taken.failureId(), Cause.ASKED_AGAIN, taken.at(), null);
        questions.raiseAtTable(taken.failureId(), taken.tableId(), Cause.ASKED_AGAIN, taken.at());
    }

    /** Its claim is nobody's any more; what is claimed of the one that stays is asked already. */
    @EventListener
    void on(FailureMerged merged) {
        questions.forget(merged.merged());
    }

    @EventListener
    void on(FailureUnmerged unmerged) {
        FailureSummary back = failures.find(Set.of(unmerged.merged())).get(unmerged.merged());
        if (back == null || back.state() != FailureState.CHANGE_CLAIMED) return;
        questions.raise(back.id(), Cause.CHANGE_CLAIMED, unmerged.at().plus(UNTIL_ASKED), null);
        questions.raiseAtTable(back.id(), back.tableId(), Cause.CHANGE_CLAIMED, unmerged.at());
    }

    /** Of an action that came from a story alone, the failures that the story shows. */
    @EventListener
    void on(Happened happened) {
        if (!happened.what().equals(DONE)) return;
        Set<UUID> about = ids(happened, Subject.Kind.FAILURE);
        if (about.isEmpty()) about = questions.shownBy(ids(happened, Subject.Kind.STORY));
        UUID action = happened.about().get(0).id();
        about.forEach(failure ->
                questions.raise(failure, Cause.ACTION_DONE, happened.at().plus(UNTIL_ASKED), action));
    }

    /** It was not done after all: there is nothing to ask, unless something else was done for which it was not asked. */
    @EventListener
    void on(ActionReopened reopened) {
        Instant since = reopened.at().minus(UNTIL_ASKED);
        for (UUID failure : questions.forgetAfter(reopened.actionId())) {
            for (OpenQuestions.Done done : questions.done(failure, since)) {
                Instant due = done.endedAt().toInstant().plus(UNTIL_ASKED);
                questions.raise(failure, Cause.ACTION_DONE, due, done.id());
            }
        }
    }

    @EventListener
    void on(ReopeningTakenBack resolved) {
        if (!resolved.askedAgain()) return;
        questions.raise(resolved.failureId(), Cause.ASKED_AGAIN, resolved.at(), null);
        questions.raiseAtTable(resolved.failureId(), resolved.tableId(), Cause.ASKED_AGAIN, resolved.at());
    }

    @EventListener
    void on(FailureResolved resolved) {
        questions.forget(resolved.failureId());
    }

    @EventListener
    void on(FailureReopened reopened) {
        questions.forget(reopened.failureId());
    }

    /** The claim is off; with the next one everybody is asked again. */
    @EventListener
    void on(PracticeDenied denied) {
        questions.forget(denied.failureId());
    }

    /** Answered on the page of the failure. */
    @EventListener
    void on(PracticeConfirmed confirmed) {
        questions.forget(confirmed.failureId(), confirmed.by().personId());
    }

    private static Set<UUID> ids(Happened happened, Subject.Kind kind) {
        return happened.about().stream()
                .filter(subject -> subject.kind() == kind)
                .map(Subject::id)
                .collect(Collectors.toSet());
    }
}
