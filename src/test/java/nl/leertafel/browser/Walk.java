package nl.leertafel.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Follows the links of the pages as one person, without a browser, a few addresses of each kind. */
final class Walk {
    static final String NOBODY = "";

    /** Instead of a view: the template failed when part of the page was already sent. */
    static final String BROKEN_OFF = "broken off";

    private static final int OF_EACH_KIND = 2;
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"]*)\"");
    private static final Pattern FORM = Pattern.compile("<form [^>]*method=\"post\"[^>]* action=\"(/[^\"]*)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern FILE = Pattern.compile("\\.(csv|ics|ods|odt|pdf|xlsx)(\\?|$)");
    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;
    private final String person;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> ofKind = new HashMap<>();
    private final List<Seen> seen = new ArrayList<>();

    private Walk(String base, String person) {
        this.base = base;
        this.person = person;
    }

    /** All pages that the person came upon from these addresses on; nobody in particular is signed out. */
    static List<Seen> as(String person, String base, List<String> from) {
        Walk walk = new Walk(base, person);
        walk.begin(from);
        while (!walk.ahead.isEmpty()) walk.look(walk.ahead.remove());
        return walk.seen;
    }

    /** These pages alone. */
    static List<Seen> only(String person, String base, List<String> addresses) {
        Walk walk = new Walk(base, person);
        walk.begin(addresses);
        addresses.forEach(walk::look);
        return walk.seen;
    }

    private void begin(List<String> from) {
        if (!person.equals(NOBODY)) signIn();
        known.addAll(from);
        ahead.addAll(from);
    }

    private void look(String address) {
        HttpResponse<String> answer;
        try {
            answer = send(HttpRequest.newBuilder(URI.create(base + address)));
        } catch (UncheckedIOException e) {
            seen.add(new Seen(person, address, BROKEN_OFF, 0, Set.of(), List.of()));
            return;
        }
        String view = answer.headers().firstValue(RenderedViews.HEADER).orElse(null);
        if (view == null || !answer.body().contains("<html")) return;
        seen.add(new Seen(
                person, address, view, answer.body().length(), offers(address, answer.body()), forms(answer.body())));
        Matcher links = LINK.matcher(answer.body());
        while (links.find())
            note(
                    address.replaceFirst("\\?.*", ""),
                    links.group(1).replace("&amp;", "&").replaceFirst("#.*", ""));
    }

    /** A page of each kind, whatever it was asked for, shows links of each kind: the first few of them are enough. */
    private void note(String where, String address) {
        if (address.contains("lang=") || FILE.matcher(address).find() || !known.add(address)) return;
        if (ofKind.merge(kind(where) + " " + kind(address), 1, Integer::sum) <= OF_EACH_KIND) ahead.add(address);
    }

    /** Filters and columns of a list lead to the list itself: they count once, whatever they ask for. */
    private static Set<String> offers(String address, String html) {
        String itself = kind(address.replaceFirst("\\?.*", ""));
        int end = html.indexOf("</main>");
        String main = html.substring(Math.max(0, html.indexOf("<main")), end < 0 ? html.length() : end);
        return Stream.concat(LINK.matcher(main).results(), FORM.matcher(main).results())
                .map(found -> kind(found.group(1)))
                .filter(kind -> !FILE.matcher(kind).find())
                .map(kind -> kind.startsWith(itself + "?") ? itself : kind)
                .collect(Collectors.toSet());
    }

    private static List<String> forms(String html) {
        return FORM.matcher(html)
                .results()
                .map(form -> form.group(1))
                .distinct()
                .toList();
    }

    static String kind(String address) {
        return IDENTIFIER.matcher(address).replaceAll("…").replaceAll("=[^&]*", "");
    }

    private void signIn() {
        Matcher token = CSRF.matcher(
                send(HttpRequest.newBuilder(URI.create(base + "/login"))).body());
        if (!token.find()) throw new IllegalStateException("The sign-in form has no token");
        String form = "_csrf=" + encoded(token.group(1)) + "&username=" + encoded(person) + "&password=leertafel";
        send(HttpRequest.newBuilder(URI.create(base + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
