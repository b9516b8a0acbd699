package nl.leertafel.shared;

import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** A form that was refused because somebody else changed the thing meanwhile. */
public final class StaleForm {
    private StaleForm() {}

    /** Shows it again as it was typed, over the version that is stored now: sending it once more is a choice. */
    public static void again(String name, Object form, Model model) {
        model.addAttribute(name, form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + name, new BeanPropertyBindingResult(form, name));
    }
}
