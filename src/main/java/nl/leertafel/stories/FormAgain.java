package nl.leertafel.stories;

import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** Shows a form again with what was wrong, but with hidden fields of now. */
final class FormAgain {
    private FormAgain() {}

    /** @param errors of the form as it came; its name is also the name of the attribute */
    static void show(Model model, Object form, BindingResult errors) {
        BindingResult again = new BeanPropertyBindingResult(form, errors.getObjectName());
        again.addAllErrors(errors);
        model.addAttribute(errors.getObjectName(), form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + errors.getObjectName(), again);
    }
}
