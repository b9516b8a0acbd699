package nl.leertafel.platform;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.spring6.expression.Fields;

/** The form that a template is writing, under {@code #form}. */
final class FormInPage {
    private final ITemplateContext context;

    FormInPage(ITemplateContext context) {
        this.context = context;
    }

    /** Whether some form on this page was refused, which its title has to say first. */
    public boolean faulty() {
        return context.getVariableNames().stream()
                .filter(name -> name.startsWith(BindingResult.MODEL_KEY_PREFIX))
                .map(context::getVariable)
                .anyMatch(result -> result instanceof BindingResult binding && binding.hasErrors());
    }

    /** Whether the form carries the version of what it changes. */
    public boolean versioned() {
        Object form = context.getSelectionTarget();
        return form != null
                && form.getClass().isRecord()
                && Arrays.stream(form.getClass().getRecordComponents())
                        .anyMatch(component -> component.getName().equals("version"));
    }

    /** The box by which what was found in the field may stand, if something was. */
    public LeftStanding.@Nullable Box left(String field) {
        Object form = context.getSelectionTarget();
        return form == null ? null : LeftStanding.of(context.getVariable(LeftStanding.NAME), form.getClass(), field);
    }

    public String id(String field) {
        return field.replace("[", "").replace("]", "");
    }

    /** The first of a group of choices has the field's own id, so that the error summary leads to it. */
    public String id(String field, int place) {
        return place == 0 ? id(field) : id(field) + "-" + (place + 1);
    }

    /** The ids of the hint and of the error message, as far as there are any. */
    public @Nullable String describedBy(String field, String key) {
        String hint = context.getMessage(FormInPage.class, key + ".hint", new Object[0], false);
        boolean faulty = new Fields(context).hasErrors(field);
        String ids = Stream.of(hint == null ? "" : id(field) + "-hint", faulty ? id(field) + "-fault" : "")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
