package nl.leertafel.platform;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leertafel.identifying.Finding;
import nl.leertafel.identifying.FindingKind;
import nl.leertafel.identifying.IdentifyingData;
import nl.leertafel.shared.FreeText;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.util.ReflectionUtils;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/**
 * Searches the free texts of one form. What is certain is refused. What is probable is asked: whoever writes changes it,
 * or says that it is not about a child or a family. Plain dates, places and schools stand in many an agenda and are let
 * pass here; in a story they are not.
 */
final class FreeTextGuard implements Validator {
    private static final Set<FindingKind> ASKED = EnumSet.of(
            FindingKind.NAME,
            FindingKind.ADDRESS,
            FindingKind.POSTCODE,
            FindingKind.LICENCE_PLATE,
            FindingKind.CASE_NUMBER,
            FindingKind.URL);
    private static final Pattern BIRTH =
            Pattern.compile("(?iu)\\b(?:geb(?:oren|oorte\\w*)?|jarig|verjaar\\w*|born|birth\\w*)\\b");
    private static final int NEAR = 30;

    private final IdentifyingData search;
    private final KnownNames names;
    private final LeftStanding left;

    FreeTextGuard(IdentifyingData search, KnownNames names, LeftStanding left) {
        this.search = search;
        this.names = names;
        this.left = left;
    }

    static boolean isFor(Class<?> form) {
        return form.isRecord() && Arrays.stream(form.getRecordComponents()).anyMatch(FreeTextGuard::isFreeText);
    }

    @Override
    public boolean supports(Class<?> form) {
        return isFor(form);
    }

    @Override
    public void validate(Object form, Errors errors) {
        Arrays.stream(form.getClass().getRecordComponents())
                .filter(FreeTextGuard::isFreeText)
                .forEach(component -> search(form, component, errors));
    }

    private void search(Object form, RecordComponent component, Errors errors) {
        component.getAccessor().setAccessible(true); // forms are seen by their own package only
        Object typed = ReflectionUtils.invokeMethod(component.getAccessor(), form);
        if (!(typed instanceof String text)) return;
        List<Finding> found = search.in(text);
        found.stream()
                .filter(Finding::isCertain)
                .map(Finding::kind)
                .distinct()
                .forEach(kind -> refuse(kind, component.getName(), errors));
        List<Finding> asked =
                found.stream().filter(finding -> isAsked(finding, text, names)).toList();
        if (!asked.isEmpty() && !left.stands(form.getClass(), component.getName(), asked, text))
            ask(asked, text, component.getName(), errors);
    }

    private static void refuse(FindingKind kind, String field, Errors errors) {
        errors.rejectValue(field, "layout.freeText.certain", words(kind.key(), kind.whyKey()), null);
    }

    private static void ask(List<Finding> asked, String text, String field, Errors errors) {
        for (Finding finding : asked) {
            Object[] words = words(finding.key(), finding.insteadKeys().get(0));
            errors.rejectValue(
                    field, "layout.freeText.probable", new Object[] {finding.in(text), words[0], words[1]}, null);
        }
    }

    static boolean isAsked(Finding finding, String text, KnownNames names) {
        if (finding.isCertain()) return false;
        return switch (finding.kind()) {
            case NAME -> !names.know(finding.in(text));
            case DATE -> isOfBirth(finding, text);
            default -> ASKED.contains(finding.kind());
        };
    }

    private static boolean isOfBirth(Finding finding, String text) {
        int from = Math.max(0, finding.start() - NEAR);
        int to = Math.min(text.length(), finding.end() + NEAR);
        return BIRTH.matcher(text.substring(from, to)).find();
    }

    private static boolean isFreeText(RecordComponent component) {
        return component.isAnnotationPresent(FreeText.class);
    }

    private static Object[] words(String... keys) {
        return Arrays.stream(keys)
                .map(key -> new DefaultMessageSourceResolvable(new String[] {key}))
                .toArray();
    }
}
