package nl.leertafel.identifying.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import nl.leertafel.identifying.Certainty;
import nl.leertafel.identifying.Finding;
import nl.leertafel.identifying.FindingKind;
import nl.leertafel.identifying.Searching;
import nl.leertafel.identifying.text.Finder;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** How often a text is searched before it is stored. */
class PassesTest {
    @Test
    void a_text_in_which_each_mask_uncovers_another_number_is_searched_a_few_times() {
        AtomicInteger passes = new AtomicInteger();
        Finder endless = text -> {
            passes.incrementAndGet();
            int last = text.plain().length();
            return List.of(text.found(FindingKind.BSN, Certainty.CERTAIN, last - 1, last));
        };
        StaticMessageSource words = new StaticMessageSource();
        words.setUseCodeAsDefaultMessage(true);
        String masked = new Search(List.of(endless), words).masked("0612345678", Locale.ENGLISH);
        assertThat(passes).hasValue(9);
        assertThat(masked).startsWith("061234567").endsWith("identifying.mask");
    }

    @Test
    void numbers_that_touch_each_other_are_all_masked_at_once() {
        String row = "0612345678/".repeat(900);
        assertThat(Searching.data().in(row)).hasSize(900).allMatch(Finding::isCertain);
    }
}
