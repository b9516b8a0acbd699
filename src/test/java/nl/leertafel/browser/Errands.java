package nl.leertafel.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Goes where no link leads: the steps on the way of a task that somebody has begun. */
final class Errands {
    private static final String LIST = "Kwestie;Soort\nWij leggen %s uit wat niemand vroeg;Wet\n";

    private final Page window;
    private final List<String> steps = new ArrayList<>();

    private Errands(Page window) {
        this.window = window;
    }

    /** @return addresses of steps, for who sits at that window: somebody who looks after the register */
    static List<String> inTheRegister(Page window) {
        Errands errands = new Errands(window);
        errands.changeMany();
        errands.takeOver("eerst");
        errands.carryOut();
        errands.takeOver("later");
        return errands.steps;
    }

    private void changeMany() {
        window.navigate("/failures?status=open");
        window.locator("input[name=failure]").first().check();
        press("#samen");
    }

    /** A list of known failures, up to the check of its rows. */
    private void takeOver(String word) {
        window.navigate("/failures/imports");
        window.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "kwesties.csv", "text/csv", LIST.formatted(word).getBytes(StandardCharsets.UTF_8)));
        press("form[enctype]");
        for (String choice : List.of("otherTable", "otherLevel")) {
            Locator select = window.locator("select[name=" + choice + "]");
            select.selectOption(select.locator("option:not([value=''])").first().getAttribute("value"));
        }
        press("form[action$='/columns'][method=post]");
    }

    private void carryOut() {
        Locator judged = window.locator("input[name=judged]");
        if (judged.count() > 0) judged.check();
        press("form[action$='/failures']");
    }

    private void press(String form) {
        window.locator(form + " button[type=submit]").first().click();
        URI reached = URI.create(window.url());
        steps.add(reached.getPath() + (reached.getRawQuery() == null ? "" : "?" + reached.getRawQuery()));
    }
}
