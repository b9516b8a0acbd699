package nl.leertafel.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at pages one after the other and keeps what is wrong with them. */
final class Inspection {
    private static final @Nullable Path PICTURES =
            Boolean.getBoolean("leertafel.screenshots") ? Path.of("target", "screenshots") : null;

    private final String language;
    private final Path folder;
    private final List<String> complaints = new ArrayList<>();
    private int number;

    Inspection(String language) throws IOException {
        this.language = language;
        folder = Files.createDirectories(Path.of("target", "pages", language));
        try (var old = Files.list(folder)) {
            old.forEach(file -> file.toFile().delete());
        }
    }

    void look(Page page, Seen seen) {
        Response answer = page.navigate(seen.address());
        look(page, seen, answer.text());
    }

    /** The page as it stands. */
    void look(Page page, Seen seen, String html) {
        String name = seen.view().replace('/', '-') + "-" + ++number;
        write(name, html);
        if (html.contains("??")) complain(seen, "a message is missing: " + around(html));
        Axe.violations(page).forEach(violation -> complain(seen, violation));
        picture(page, 1280, name);
        page.setViewportSize(320, 800);
        int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (width > 320) complain(seen, "is " + width + " wide on a screen of 320: " + tooWide(page));
        Axe.tooSmallToTouch(page).forEach(violation -> complain(seen, "on a screen of 320: " + violation));
        picture(page, 360, name);
        page.setViewportSize(1280, 800);
    }

    /** What sticks out of the screen, by its beginning. */
    static Object tooWide(Page page) {
        return page.evaluate("""
            () => [...document.querySelectorAll('body *')]
                .filter(part => part.getBoundingClientRect().right > document.documentElement.clientWidth)
                .map(part => part.outerHTML.slice(0, 120))
            """);
    }

    /** Asks the W3C checker about all pages at once. */
    List<String> result() {
        complaints.addAll(W3cChecker.complaints(folder));
        return complaints;
    }

    private void complain(Seen seen, String what) {
        complaints.add(seen.view() + " at " + seen.address() + " as " + seen.person() + ": " + what);
    }

    private static String around(String html) {
        int place = html.indexOf("??");
        return html.substring(place, Math.min(html.length(), place + 60));
    }

    private void write(String name, String html) {
        try {
            Files.writeString(folder.resolve(name + ".html"), html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void picture(Page page, int width, String name) {
        if (PICTURES == null) return;
        page.setViewportSize(width, 800);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve(language).resolve(name + "-" + width + ".png")));
    }
}
