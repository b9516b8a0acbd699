package nl.leertafel.rulechecks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** The list as a spreadsheet, which says so when there is more. */
class RuleCheckCsvTest {
    private final RuleCheckRow row = new RuleCheckRow(
            UUID.randomUUID(),
            "=Zonder diagnose mogen wij niet beginnen",
            "Noor",
            null,
            Instant.parse("2026-11-01T10:00:00Z"),
            RuleCheckState.CLAIMED,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            UUID.randomUUID(),
            "Jeugd",
            LocalDate.parse("2026-11-20"),
            0);

    @Test
    void holds_so_many_rows_and_says_that_there_are_more() throws IOException {
        assertThat(written(RuleCheckCsv.LONGEST))
                .hasLineCount(RuleCheckCsv.LONGEST + 1)
                .doesNotContain("documents.cut");
        assertThat(written(RuleCheckCsv.LONGEST + 1))
                .hasLineCount(RuleCheckCsv.LONGEST + 2)
                .endsWith("documents.cut\r\n");
    }

    @Test
    void nothing_in_it_is_run_as_a_formula() throws IOException {
        assertThat(written(1)).contains("'=Zonder diagnose");
    }

    private String written(int rows) throws IOException {
        StaticMessageSource messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        StringWriter to = new StringWriter();
        new RuleCheckCsv(messages, Clock.systemUTC()).write(Collections.nCopies(rows, row), to, Locale.ENGLISH);
        return to.toString();
    }
}
