package nl.leertafel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every form that is refused, for what was left out or may not be said, and for what somebody else changed meanwhile: its
 * page is as sound as the one on which it was opened. Nothing is stored by it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedFormsTest extends Journey {
    private static final List<String> PEOPLE = Stream.of(
                    "wethouder",
                    "begeleider",
                    "privacytoetser",
                    "bestuurder",
                    "uitvoerder",
                    "beheerder",
                    "daan.roelofsen")
            .map(name -> name + "@voorbeeldstad.example")
            .toList();

    /** Everything that may be left out is, and what is written may not be said. */
    private static final String WRONG = """
        form => {
            for (const field of form.elements) {
                if (['hidden', 'submit', 'button', 'fieldset'].includes(field.type)) continue;
                if (['radio', 'checkbox'].includes(field.type)) field.checked = false;
                else field.value = field.type === 'text' || field.type === 'textarea' ? 'BSN 123456782' : '';
            }
            form.submit();
        }\
        """;

    /** Filled in as far as it was not, for a version that is not there any more. */
    private static final String STALE = """
        form => {
            for (const field of form.elements)
                if (['text', 'textarea'].includes(field.type) && !field.value) field.value = 'Wij kijken verder';
            form.elements.version.value = '99999';
            form.submit();
        }\
        """;

    private static final String FIELDS =
            "textarea, select, input:not([type=hidden], [type=submit], [type=checkbox][name=carryOver])";

    private final Map<String, Seen> forms = new LinkedHashMap<>();

    @BeforeAll
    void walk() {
        for (String person : PEOPLE)
            for (Seen seen : Walk.as(person, base(), List.of("/")))
                for (String form : seen.forms())
                    if (!form.equals("/logout")) forms.putIfAbsent(kind(form), at(seen, form));
    }

    /** The questions of a story look alike, but for the last one. */
    private static String kind(String form) {
        return Walk.kind(form).replaceAll("/(edits|write)/(?!consent)[a-z-]+", "/$1/…");
    }

    private static Seen at(Seen seen, String form) {
        return new Seen(seen.person(), seen.address(), seen.view(), seen.length(), seen.offers(), List.of(form));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyFormWithFaultsIsSound(String language) throws IOException {
        assertThat(refused(language, WRONG, "refused-" + language)).hasSizeGreaterThan(25);
    }

    @Test
    void everyStaleFormIsSound() throws IOException {
        assertThat(refused("nl", STALE, "stale")).hasSizeGreaterThan(10);
    }

    /** The forms that were refused. */
    private Set<String> refused(String language, String how, String folder) throws IOException {
        Inspection inspection = new Inspection(folder);
        Set<String> refused = new TreeSet<>();
        forms.values().stream().collect(Collectors.groupingBy(Seen::person)).forEach((person, theirs) -> {
            Page window = signedIn(person, Visitor.AT_DESK.in(language));
            for (Seen seen : theirs)
                if (isRefused(window, seen, how, inspection))
                    refused.add(kind(seen.forms().get(0)));
        });
        assertThat(inspection.result()).isEmpty();
        return refused;
    }

    /** Forms of one button have nothing that could be wrong. */
    private boolean isRefused(Page window, Seen seen, String how, Inspection inspection) {
        window.navigate(seen.address());
        Locator form = form(window, seen);
        if (form.count() == 0 || form.locator(FIELDS).count() == 0) return false;
        if (how.equals(STALE) && form.locator("[name=version]").count() == 0) return false;
        Response answer =
                window.waitForResponse(response -> response.request().isNavigationRequest(), () -> form.evaluate(how));
        window.waitForLoadState();
        if (answer.status() < 400) return false;
        inspection.look(window, seen, answer.text());
        return true;
    }

    private static Locator form(Page window, Seen seen) {
        return window.locator("form[action=\"" + seen.forms().get(0) + "\"]").first();
    }
}
