package nl.leertafel.stories;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import nl.leertafel.shared.RuleBroken;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Measures answers that did not come straight out of their field: of sealed words the database can't tell how long they are. */
@Component
class Lengths {
    private final Validator validator;

    Lengths(Validator validator) {
        this.validator = validator;
    }

    /** @throws RuleBroken that says which answer is too long */
    void mustFit(AnswerForm answers) {
        for (ConstraintViolation<AnswerForm> tooLong : validator.validate(answers)) {
            String key = "stories.question." + tooLong.getPropertyPath() + ".short";
            throw new RuleBroken("stories.rule.tooLong", new DefaultMessageSourceResolvable(key));
        }
    }
}
