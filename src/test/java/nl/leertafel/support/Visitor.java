package nl.leertafel.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leertafel.shared.Ids;

/**
 * A browser without pictures: keeps cookies, sends forms with the token of the last page it saw, and follows no redirect by
 * itself.
 */
public final class Visitor {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;
    private volatile String csrf = "";

    Visitor(int port) {
        this.base = "http://localhost:" + port;
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        for (int i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
        return send(request.GET().build());
    }

    /** Posts a form with the token of the last page. */
    public HttpResponse<String> post(String path, String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) form.put(fields[i], fields[i + 1]);
        return post(path, form);
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        Map<String, String> form = new LinkedHashMap<>(fields);
        form.putIfAbsent("_csrf", csrf);
        String body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", base)
                .header("Referer", base + path)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Sends a file in a form that the last page showed. */
    public HttpResponse<String> upload(String path, String name, String content) {
        return upload(path, name, content, base);
    }

    /** The same from a page of another site. */
    public HttpResponse<String> upload(String path, String name, String content, String origin) {
        String part = "--part\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        String body = part.formatted("_csrf", "", csrf)
                + part.formatted("submission", "", Ids.next())
                + part.formatted("file", "; filename=\"" + name + "\"", content)
                + "--part--\r\n";
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .header("Origin", origin)
                .header("Referer", origin + path)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Where a redirect leads, without the host. */
    public static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .map(address -> address.replaceFirst("^http://localhost:\\d+", ""))
                .orElse("");
    }

    /** The hidden fields of a page, by name. */
    public static Map<String, String> hidden(HttpResponse<String> page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = HIDDEN.matcher(page.body());
        while (input.find()) fields.put(unescape(input.group(1)), unescape(input.group(2)));
        return fields;
    }

    public Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    public void forget(String cookie) {
        cookie(cookie).ifPresent(found -> cookies.getCookieStore().remove(URI.create(base), found));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            String token = hidden(response).get("_csrf");
            if (token != null) csrf = token;
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String unescape(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
