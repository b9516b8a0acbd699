package nl.leertafel.rulechecks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leertafel.shared.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/** What is read from the form of a verdict, and what it misses at which field. */
class VerdictFieldsTest {
    private static final String NOTHING = "";

    private static VerdictForm form(
            Verdict verdict, String quote, String law, String otherLaw, String article, String byLaw, String link) {
        return new VerdictForm(Ids.next(), 0L, verdict, "Het klopt.", quote, law, otherLaw, article, byLaw, link);
    }

    private static List<String> missing(VerdictForm form) {
        Errors errors = new BeanPropertyBindingResult(form, "verdictForm");
        VerdictFields.check(form, errors);
        return errors.getAllErrors().stream()
                .map(error -> error instanceof FieldError field ? field.getField() : "form")
                .toList();
    }

    @Test
    void who_says_that_it_is_a_rule_quotes_it_and_says_where() {
        assertThat(missing(form(Verdict.LAW, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING)))
                .containsExactlyInAnyOrder("quote", "law", "article");
        assertThat(missing(form(Verdict.BY_LAW, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING)))
                .containsExactlyInAnyOrder("quote", "byLaw");
        assertThat(missing(form(Verdict.CONTRACT, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING)))
                .containsExactly("quote");
        assertThat(missing(form(Verdict.HABIT, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING)))
                .isEmpty();
    }

    @Test
    void links_that_people_paste_are_read() {
        VerdictForm law = form(
                Verdict.LAW,
                "de tekst",
                NOTHING,
                "https://wetten.overheid.nl/BWBR0008659/2026-01-01",
                "Artikel 2",
                NOTHING,
                NOTHING);
        assertThat(missing(law)).isEmpty();
        assertThat(VerdictFields.source(law)).isEqualTo(RuleSource.law("BWBR0008659", "2"));
        VerdictForm byLaw = form(
                Verdict.BY_LAW,
                "de tekst",
                NOTHING,
                NOTHING,
                NOTHING,
                "https://lokaleregelgeving.overheid.nl/CVDR712517/1",
                NOTHING);
        assertThat(missing(byLaw)).isEmpty();
        assertThat(VerdictFields.source(byLaw)).isEqualTo(RuleSource.byLaw("CVDR712517/1"));
    }

    @Test
    void what_cannot_be_read_is_refused_at_its_field() {
        assertThat(missing(form(Verdict.LAW, "tekst", NOTHING, "Jeugdwet", "twee", NOTHING, NOTHING)))
                .containsExactlyInAnyOrder("otherLaw", "article");
        assertThat(missing(form(Verdict.BY_LAW, "tekst", NOTHING, NOTHING, NOTHING, "de verordening", NOTHING)))
                .containsExactly("byLaw");
        assertThat(missing(form(Verdict.CONTRACT, "tekst", NOTHING, NOTHING, NOTHING, NOTHING, "http://oud.example")))
                .containsExactly("link");
    }

    @Test
    void there_is_one_place_only() {
        assertThat(missing(form(Verdict.HABIT, NOTHING, "BWBR0034925", NOTHING, "2.3", "CVDR1", NOTHING)))
                .containsExactly("form");
        assertThat(missing(form(Verdict.LAW, "tekst", "BWBR0034925", "BWBR0035362", "2.3", NOTHING, NOTHING)))
                .containsExactly("form");
    }

    @Test
    void fields_that_the_verdict_has_no_use_for_do_not_count() {
        VerdictForm law = form(Verdict.LAW, "tekst", "BWBR0034925", NOTHING, "2.3", "onzin", "onzin");
        assertThat(missing(law)).isEmpty();
        assertThat(VerdictFields.source(law)).isEqualTo(RuleSource.law("BWBR0034925", "2.3"));
        VerdictForm contract = form(Verdict.CONTRACT, "tekst", "BWBR0034925", NOTHING, "2.3", NOTHING, NOTHING);
        assertThat(missing(contract)).isEmpty();
        assertThat(VerdictFields.source(contract)).isEqualTo(RuleSource.NONE);
    }

    @Test
    void what_never_was_a_rule_may_stand_next_to_one() {
        VerdictForm habit = form(Verdict.MISUNDERSTANDING, NOTHING, "BWBR0034925", NOTHING, NOTHING, NOTHING, NOTHING);
        assertThat(missing(habit)).isEmpty();
        assertThat(VerdictFields.source(habit)).isEqualTo(RuleSource.law("BWBR0034925", null));
        assertThat(missing(form(Verdict.HABIT, NOTHING, NOTHING, NOTHING, "2.3", NOTHING, NOTHING)))
                .as("an article of no law")
                .containsExactly("law");
    }
}
