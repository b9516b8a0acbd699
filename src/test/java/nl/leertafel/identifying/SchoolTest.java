package nl.leertafel.identifying;

import static nl.leertafel.identifying.Searching.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names of schools. */
class SchoolTest {
    @Test
    void a_school_is_found_behind_the_word_and_by_what_is_said() {
        assertThat(found("Op basisschool De Regenboog.")).containsExactly("SCHOOL De Regenboog");
        assertThat(found("De juf van Het Palet belde.")).containsExactly("SCHOOL Het Palet");
        assertThat(found("Het Corderius College wil niet.")).containsExactly("SCHOOL Corderius College");
    }

    @Test
    void a_school_without_a_name_is_innocent() {
        assertThat(found("De basisschool belde.")).isEmpty();
        assertThat(found("Een middelbare school had plek.")).isEmpty();
    }
}
