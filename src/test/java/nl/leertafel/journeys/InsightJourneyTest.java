package nl.leertafel.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.leertafel.browser.Journey;
import nl.leertafel.browser.Visitor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Somebody looks what stands out, reads what is behind a number, and tells the council in a letter. */
class InsightJourneyTest extends Journey {
    private static final String CHAIR = "wethouder@voorbeeldstad.example";
    private static final Visitor AT_DESK = new Visitor(1280, "nl", false);
    private static final Visitor ON_PHONE = new Visitor(360, "en", true);
    private static final String WRITTEN = "Three families told us that the taxi comes now.";

    @Test
    void a_number_leads_to_the_list_behind_it() {
        Page chair = signedIn(CHAIR, AT_DESK);
        chair.navigate("/");
        chair.locator(".lt-masthead__nav a[href='/insight']").click();
        Locator figure = chair.locator("section.lt-figure:has(td a)").first();
        String sheet =
                new String(Hands.download(chair, "section.lt-figure:has(td a) a[download]"), StandardCharsets.UTF_8);
        Locator row = figure.locator("tbody tr:has(td a)").first();
        Locator number = row.locator("td a").first();
        int counted = Integer.parseInt(
                number.evaluate("link => link.firstChild.data").toString().strip());
        Assertions.assertThat(sheet)
                .startsWith("\uFEFF")
                .contains(row.locator("th").innerText().strip());
        Assertions.assertThat(sheet.strip().lines().count())
                .isGreaterThanOrEqualTo(figure.locator("tbody tr:has(td)").count() + 1L);
        number.click();
        assertThat(chair.locator("tbody tr")).hasCount(counted);
        String first = chair.locator("tbody th").first().innerText().strip();
        chair.locator("tbody th a").first().click();
        assertThat(chair.locator("h1")).hasText(first);
    }

    @Test
    void a_letter_is_composed_edited_and_taken_along() throws IOException {
        Page chair = signedIn(CHAIR, ON_PHONE);
        chair.navigate("/insight");
        chair.locator("main a[href='/letters']").click();
        Locator quarters = chair.locator("[name=quarter]");
        quarters.selectOption(quarters.locator("option").last().getAttribute("value"));
        chair.locator("[name=language]").selectOption("en");
        Hands.press(chair, "/letters");
        String letter = "/letters/" + Hands.idIn(chair, "letters");
        chair.locator(".lt-letter a[href*='/parts/']").first().click();
        chair.locator("[name=body]").fill("");
        chair.locator("[name=body]").pressSequentially(WRITTEN);
        chair.locator("main form[action*='/parts/'] button[type=submit]").click();
        assertThat(chair.locator(".lt-letter")).containsText(WRITTEN);
        accessible(chair, ON_PHONE);
        String title = chair.locator("h1").innerText().strip();

        Assertions.assertThat(read(Hands.download(chair, "a[href$='.pdf']"))).contains(title, WRITTEN);
        Assertions.assertThat(content(Hands.download(chair, "a[href$='.odt']"))).contains(title, WRITTEN);
        chair.locator("a[href$='/removal']").click();
        Hands.press(chair, "/removal");
        assertThat(chair.locator("main a[href='" + letter + "']")).hasCount(0);
    }

    private static String read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String content(byte[] odt) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(odt))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry())
                if (entry.getName().equals("content.xml"))
                    return new String(entries.readAllBytes(), StandardCharsets.UTF_8);
        }
        throw new AssertionError("no content");
    }
}
