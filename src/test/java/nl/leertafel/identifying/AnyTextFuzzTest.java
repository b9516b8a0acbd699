package nl.leertafel.identifying;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Locale;

/** Any text at all, thrown at the search for as long as the annotation says. */
class AnyTextFuzzTest {
    @FuzzTest(maxDuration = "30s")
    void no_text_breaks_the_search(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        int last = 0;
        for (Finding finding : Searching.data().in(text)) {
            assertThat(finding.start()).isGreaterThanOrEqualTo(last);
            assertThat(finding.end()).isBetween(finding.start() + 1, text.length());
            last = finding.end();
        }
        String masked = Searching.data().masked(text, Locale.ENGLISH);
        List<Finding> left = Searching.data().in(masked);
        assertThat(left).noneMatch(Finding::isCertain);
    }
}
