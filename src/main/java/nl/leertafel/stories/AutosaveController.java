package nl.leertafel.stories;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Keeps what is typed while it is typed. It answers with a part of the page: what was found, never the text itself. */
@Controller
class AutosaveController {
    private final WritingService writing;
    private final SignalService signals;
    private final Clock clock;

    AutosaveController(WritingService writing, SignalService signals, Clock clock) {
        this.writing = writing;
        this.signals = signals;
        this.clock = clock;
    }

    /**
     * @param key message that the page announces
     * @param version with which the page goes on; null when it goes on with its own
     * @param stored of another device, when both changed the same
     * @param elsewhere the same of a whole signal
     */
    record Outcome(
            String key,
            Instant at,
            @Nullable Long version,
            @Nullable String seen,
            List<Spot> spots,
            @Nullable Answer stored,
            SignalService.@Nullable Elsewhere elsewhere) {
        public String name() {
            if (isStale()) return "stale";
            return version == null ? "refused" : "kept";
        }

        boolean isStale() {
            return stored != null || elsewhere != null;
        }
    }

    @PostMapping(path = "/stories/{id}/write/{step}", params = "go=autosave")
    String answer(
            @PathVariable UUID id,
            @PathVariable String step,
            @Valid AnswerForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Question question = Question.at(step);
        WritingController.consentNeedsDay(question, form, errors);
        Outcome outcome = errors.hasErrors() ? refused("stories.autosave.refused") : kept(actor, id, question, form);
        return show(outcome, model, response);
    }

    private Outcome kept(Actor actor, UUID id, Question question, AnswerForm form) {
        try {
            writing.answer(actor, id, question, form);
        } catch (RuleBroken broken) {
            return refused(broken.messageKey());
        } catch (OptimisticLockingFailureException stale) {
            AnswerForm now = writing.form(actor, id, question);
            Answer stored = writing.question(actor, id, question, null).stored();
            return new Outcome(
                    "stories.autosave.stale", clock.instant(), now.version(), now.seen(), List.of(), stored, null);
        }
        AnswerForm now = writing.form(actor, id, question);
        List<Spot> spots =
                writing.question(actor, id, question, form.text(question)).spots();
        return new Outcome("stories.autosave.kept", clock.instant(), now.version(), now.seen(), spots, null, null);
    }

    /** Half a signal is kept as well. */
    @PostMapping(path = "/signals", params = "go=autosave")
    String signal(
            @Validated(SignalForm.Half.class) SignalForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        boolean lacking = errors.hasErrors() && form.tableId() != null;
        return show(lacking ? refused("stories.autosave.refused") : kept(actor, form), model, response);
    }

    private Outcome kept(Actor actor, SignalForm form) {
        if (form.tableId() == null) return refused("stories.autosave.noTable");
        try {
            SignalService.Kept kept = signals.keep(actor, form);
            List<Spot> spots = signals.page(actor, form, kept).spots();
            return new Outcome("stories.autosave.kept", clock.instant(), kept.version(), null, spots, null, null);
        } catch (RuleBroken broken) {
            return refused(broken.messageKey());
        } catch (OptimisticLockingFailureException stale) {
            SignalService.Elsewhere now = signals.elsewhere(actor, form);
            long version = now.kept().version();
            return new Outcome("stories.autosave.stale", clock.instant(), version, null, List.of(), null, now);
        }
    }

    private Outcome refused(String key) {
        return new Outcome(key, clock.instant(), null, null, List.of(), null, null);
    }

    private static String show(Outcome outcome, Model model, HttpServletResponse response) {
        if (outcome.version() == null) response.setStatus(422);
        if (outcome.isStale()) response.setStatus(409);
        model.addAttribute("outcome", outcome);
        return "stories/autosaved";
    }
}
