package nl.leertafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What cannot be seen by looking at the pages in ordinary colours. */
class StylesTest {
    private static final Pattern ON_THE_BOARD =
            Pattern.compile("(?m)^([.][^{}]+?) \\{[^}]*background: var\\(--lt-board\\);[^}]*\\}");
    private static final String FORCED = "@media (forced-colors: active) {";

    /** The browser paints the page's colour behind each word, so words in that colour would be gone. */
    @Test
    void what_is_written_on_the_board_can_be_read_in_forced_colours() throws IOException {
        int found = 0;
        try (DirectoryStream<Path> sheets =
                Files.newDirectoryStream(Path.of("src/main/resources/static/css"), "*.css")) {
            for (Path sheet : sheets) {
                String css = Files.readString(sheet);
                for (String selector : onTheBoard(css)) {
                    assertThat(css.substring(Math.max(0, css.lastIndexOf(FORCED))))
                            .as("%s in %s", selector, sheet.getFileName())
                            .startsWith(FORCED)
                            .contains(selector + " {\n    background: ");
                    found++;
                }
            }
        }
        assertThat(found).isPositive();
    }

    private static List<String> onTheBoard(String css) {
        return ON_THE_BOARD
                .matcher(css)
                .results()
                .map((MatchResult rule) -> rule.group(1))
                .toList();
    }
}
