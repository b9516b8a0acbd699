package nl.leertafel.notices.practice;

import nl.leertafel.identifying.Certainty;
import nl.leertafel.identifying.IdentifyingData;
import nl.leertafel.shared.RuleBroken;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Lets an answer pass: with words where they are needed, and with nothing in them by which somebody is known. */
@Component
class ReplyCheck {
    private final IdentifyingData identifying;

    ReplyCheck(IdentifyingData identifying) {
        this.identifying = identifying;
    }

    boolean passes(ReplyForm form, BindingResult errors, Runnable work) {
        if (form.lacksWords()) errors.rejectValue("words", "notices.question.words.needed");
        if (names(form.words())) errors.rejectValue("words", "notices.question.words.identifying");
        if (errors.hasErrors()) return false;
        try {
            work.run();
            return true;
        } catch (RuleBroken broken) {
            errors.reject(broken.messageKey(), broken.arguments(), null);
            return false;
        }
    }

    static int status(BindingResult errors) {
        return (errors.hasFieldErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT).value();
    }

    private boolean names(String words) {
        return identifying.in(words).stream().anyMatch(finding -> finding.certainty() == Certainty.CERTAIN);
    }
}
