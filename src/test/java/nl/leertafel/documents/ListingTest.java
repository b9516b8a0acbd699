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

    private static Listing listing(int rows) {
        return new Listing(
                "Kwesties",
                LocalDate.of(2026, 11, 27),
                List.of(),
                List.of("Kwestie"),
                Collections.nCopies(rows, List.of("Wij schuiven door")));
    }
}
