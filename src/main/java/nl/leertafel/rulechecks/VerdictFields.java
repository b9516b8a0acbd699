package nl.leertafel.rulechecks;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Reads from the form of a verdict where the rule stands, and says at each field what is missing or unreadable. */
final class VerdictFields {
    private static final Pattern LAW = Pattern.compile(RuleSource.LAW_ID);
    private static final Pattern BY_LAW = Pattern.compile(RuleSource.BY_LAW_ID);

    private VerdictFields() {}

    /** Adds to the errors; without any, {@link #source} can be read. */
    static void check(VerdictForm form, Errors errors) {
        if (form.verdict() == null) return;
        if (!form.verdict().wasNeverARule() && form.quote().isEmpty()) errors.rejectValue("quote", missing("quote"));
        if (reads(form, Verdict.LAW)) checkLaw(form, errors);
        if (reads(form, Verdict.BY_LAW)) checkByLaw(form, errors);
        if (!form.link().isEmpty() && readsLink(form) && !RuleSource.isLink(form.link()))
            errors.rejectValue("link", "rulechecks.unreadable.link");
        if (places(form) > 1) errors.reject("rulechecks.onePlace");
    }

    private static void checkLaw(VerdictForm form, Errors errors) {
        boolean asked = form.verdict() == Verdict.LAW;
        if (!form.otherLaw().isEmpty() && found(LAW, form.otherLaw()) == null)
            errors.rejectValue("otherLaw", "rulechecks.unreadable.law");
        else if (asked && lawId(form) == null) errors.rejectValue("law", missing("law"));
        String article = RuleSource.article(form.article());
        if (asked && article.isEmpty()) errors.rejectValue("article", missing("article"));
        else if (!article.isEmpty() && !article.matches(RuleSource.ARTICLE))
            errors.rejectValue("article", "rulechecks.unreadable.article");
        else if (!article.isEmpty() && !asked && lawId(form) == null) errors.rejectValue("law", missing("law"));
    }

    private static void checkByLaw(VerdictForm form, Errors errors) {
        if (!form.byLaw().isEmpty() && found(BY_LAW, form.byLaw()) == null)
            errors.rejectValue("byLaw", "rulechecks.unreadable.byLaw");
        else if (form.verdict() == Verdict.BY_LAW
                && form.byLaw().isEmpty()
                && form.link().isEmpty()) errors.rejectValue("byLaw", missing("byLaw"));
    }

    static RuleSource source(VerdictForm form) {
        String law = reads(form, Verdict.LAW) ? lawId(form) : null;
        String article = RuleSource.article(form.article());
        if (law != null) return RuleSource.law(law, article.isEmpty() ? null : article);
        String byLaw = reads(form, Verdict.BY_LAW) ? found(BY_LAW, form.byLaw()) : null;
        if (byLaw != null) return RuleSource.byLaw(byLaw);
        return readsLink(form) && !form.link().isEmpty() ? RuleSource.page(form.link()) : RuleSource.NONE;
    }

    private static long places(VerdictForm form) {
        return Stream.of(
                        reads(form, Verdict.LAW) ? form.law() : "",
                        reads(form, Verdict.LAW) ? form.otherLaw() : "",
                        reads(form, Verdict.BY_LAW) ? form.byLaw() : "",
                        readsLink(form) ? form.link() : "")
                .filter(place -> !place.isEmpty())
                .count();
    }

    /** What never was a rule may still stand next to one: there every place counts. */
    private static boolean reads(VerdictForm form, Verdict place) {
        return form.verdict() == place || form.chosenVerdict().wasNeverARule();
    }

    private static boolean readsLink(VerdictForm form) {
        return form.verdict() != Verdict.LAW;
    }

    private static @Nullable String lawId(VerdictForm form) {
        return found(LAW, form.otherLaw().isEmpty() ? form.law() : form.otherLaw());
    }

    /** The number by itself, or in a link that somebody pasted. */
    private static @Nullable String found(Pattern number, String typed) {
        Matcher matcher = number.matcher(typed.toUpperCase(Locale.ROOT));
        return matcher.find() ? matcher.group() : null;
    }

    private static String missing(String field) {
        return "rulechecks.missing." + field;
    }
}
