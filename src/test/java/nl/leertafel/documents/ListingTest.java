package nl.leertafel.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes onto paper. */
class ListingTest {
    @Test
    void no_more_rows_than_somebody_leafs_through() {
        assertThat(listing(Listing.LONGEST).isCut()).isFalse();
        assertThat(listing(Listing.LONGEST + 1).isCut()).isTrue();
        assertThat(listing(Listing.LONGEST + 1).shown()).hasSize(Listing.LONGEST);
    }

    @Test
    void a_column_is_as_wide_as_its_longest_word() {
        String words = "Wij schuiven een gezin door tussen drie loketten en niemand heeft overzicht";
        Listing listing = new Listing(
                "Kwesties",
                LocalDate.of(2026, 11, 27),
                List.of(),
                List.of("Kwestie", "Opgeschaald", "Omweg nu"),
                List.of(List.of(words, "ja", words)));
        assertThat(listing.shares()).containsExactly("44.9%", "10.2%", "44.9%");
    }

    private static Listing listing(int rows) {
        return new Listing(
                "Kwesties",
                LocalDate.of(2026, 11, 27),
                List.of(),
                List.of("Kwestie"),
                Collections.nCopies(rows, List.of("Wij schuiven door")));
    }
}
