package nl.leertafel.stories;

import nl.leertafel.identifying.Finding;
import nl.leertafel.identifying.IdentifyingData;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Keeps words with a number or an address that is certainly somebody's out of the answers that reviewers suggest. */
@Component
class NothingCertain {
    private final IdentifyingData identifying;

    NothingCertain(IdentifyingData identifying) {
        this.identifying = identifying;
    }

    void in(String text, String field, Errors errors) {
        identifying.in(text).stream()
                .filter(Finding::isCertain)
                .map(Finding::key)
                .distinct()
                .forEach(kind -> errors.rejectValue(
                        field, "reviews.rule.certain", new Object[] {new DefaultMessageSourceResolvable(kind)}, null));
    }
}
