package nl.leertafel.notices.practice;

import nl.leertafel.shared.RuleBroken;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;

/** Lets an answer pass, with words where they are needed; what is in them is searched as in every form. */
final class ReplyCheck {
    private ReplyCheck() {}

    static boolean passes(ReplyForm form, BindingResult errors, Runnable work) {
        if (form.lacksWords()) errors.rejectValue("words", "notices.question.words.needed");
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
}
