package nl.leertafel.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.leertafel.browser.Journey;
import nl.leertafel.browser.Visitor;
import nl.leertafel.documents.SheetFormat;
import nl.leertafel.documents.Sheets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A list that somebody kept beside the table, taken over as a whole or not at all, and taken back. */
class ImportJourneyTest extends Journey {
    private static final List<String> HEADERS = List.of("Kwestie", "Soort", "Niveau", "Genoemd op");

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(SheetFormat.CSV, new Visitor(360, "en", false)),
                Arguments.of(SheetFormat.ODS, new Visitor(1280, "nl", true)),
                Arguments.of(SheetFormat.XLSX, new Visitor(360, "nl", true)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_known_list_is_taken_over_and_taken_back(SheetFormat format, Visitor visitor) throws IOException {
        String good = "Wij bewaren lijsten als " + format;
        Page chair = signedIn("wethouder@voorbeeldstad.example", visitor);
        chair.navigate("/failures");
        chair.locator("main a[href='/failures/imports']").click();
        chair.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "kwesties." + format.extension(),
                        format.mediaType().replaceAll(";.*", ""),
                        file(format, good)));
        Hands.press(chair, "/failures/imports");
        assertThat(chair.locator("[role=region] table")).containsText(good);
        assertThat(chair.locator("[name=statement] option:checked")).hasText("A: Kwestie");
        assertThat(chair.locator("[name=named] option:checked")).hasText("D: Genoemd op");
        Locator tables = chair.locator("[name=otherTable]");
        tables.selectOption(tables.locator("option:not([value=''])").first().getAttribute("value"));
        Hands.press(chair, "/columns");

        Locator wrong = chair.locator("tbody tr", new Page.LocatorOptions().setHasText("Wij bewaren niets"));
        assertThat(wrong.locator("strong")).isVisible();
        assertThat(wrong.locator("li")).hasCount(3);
        assertThat(chair.locator("main form[action$='/failures']")).hasCount(0);
        accessible(chair, visitor);
        chair.locator("button[name=faulty]").click();
        assertThat(wrong.locator("strong")).hasCount(0);

        Locator judged = chair.locator("[name=judged]");
        if (judged.count() > 0) judged.check();
        Hands.press(chair, "/failures");
        Locator taken = chair.locator("section[aria-labelledby=taken] li a");
        assertThat(taken).hasText(new String[] {good, good + ", en meer"});
        takenBack(chair, taken.first().getAttribute("href"), good);
    }

    private static void takenBack(Page chair, String failure, String statement) {
        String result = chair.url();
        chair.navigate(failure);
        assertThat(chair.locator("h1")).hasText(statement);
        chair.navigate(result);
        Hands.press(chair, "/undo");
        assertThat(chair.locator(".lt-notice")).isVisible();
        assertThat(chair.locator("section[aria-labelledby=taken]")).hasCount(0);
        chair.navigate(failure);
        assertThat(chair.locator("h1")).not().hasText(statement);
    }

    /** Two rows that are right, and one with three faults. */
    private static byte[] file(SheetFormat format, String good) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        List<List<String>> rows = List.of(
                List.of(good, "Wet", "gemeente", "27-11-2024"),
                List.of("Wij bewaren niets", "Vreemd", "de maan", "ooit"),
                List.of(good + ", en meer", "Wet", "regio", ""));
        Sheets.write(format, "Kwesties", HEADERS, rows, file);
        return file.toByteArray();
    }
}
