package nl.leertafel.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The browser of one visitor, with its cookies and its cache. It writes down everything that no page of ours may do.
 */
final class Visit implements AutoCloseable {
    private final BrowserContext context;
    private final String base;
    private final List<String> faults = new ArrayList<>();

    Visit(String base, Visitor visitor) {
        this.base = base;
        context = Chromium.running()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(base)
                        .setViewportSize(visitor.width(), 800)
                        .setLocale(visitor.language().equals("nl") ? "nl-NL" : "en-GB")
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(visitor.javaScript()));
        context.setDefaultTimeout(10_000);
        context.setDefaultNavigationTimeout(60_000); // a busy machine is not a broken page
        context.onConsoleMessage(this::heard);
        context.onWebError(error -> fault("error in a script: " + error.error()));
        context.onRequest(this::asked);
        context.onResponse(this::answered);
    }

    /** One more window in it. */
    Page open() {
        return context.newPage();
    }

    private void heard(ConsoleMessage message) {
        // a refused form or an unknown page is an answer, not a fault; pictures and styles are judged by their answer
        boolean answer = message.text().startsWith("Failed to load resource");
        if (!answer && List.of("error", "warning").contains(message.type())) fault("console: " + message.text());
    }

    private void asked(Request request) {
        if (!request.url().startsWith(base)) fault("request to " + request.url());
    }

    private void answered(Response response) {
        if (response.url().endsWith("/mishap/fault")) return; // the page that shows how a fault looks
        // a page that saves by itself is refused as a form is
        boolean asked = List.of("document", "fetch").contains(response.request().resourceType());
        if (response.status() >= (asked ? 500 : 400)) fault(response.status() + " " + response.url());
    }

    private void fault(String what) {
        String where = context.pages().stream()
                .map(page -> URI.create(page.url()).getPath())
                .collect(Collectors.joining(", "));
        faults.add(where + ": " + what);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /** Closes its windows, so that who looks next begins anew; cookies and cache stay. */
    void leave() {
        context.pages().forEach(Page::close);
        faults.clear();
    }

    @Override
    public void close() {
        context.close();
    }
}
