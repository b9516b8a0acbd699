package nl.leertafel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a first visit costs, compressed, and that a second one costs nothing. */
class FirstLoadTest extends Journey {
    private static final Pattern STYLE = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\"");
    private static final Pattern SCRIPT = Pattern.compile("<script defer[^>]* src=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void stylesFitIn55Kilobytes() throws Exception {
        assertThat(compressed(STYLE)).isBetween(10_000, 55_000);
    }

    @Test
    void scriptsFitIn25Kilobytes() throws Exception {
        assertThat(compressed(SCRIPT)).isBetween(10_000, 25_000);
    }

    @Test
    void whatWasLoadedOnceStays() throws Exception {
        String style = STYLE.matcher(page()).results().findFirst().orElseThrow().group(1);
        HttpResponse<byte[]> answer = get(style);

        assertThat(style).containsPattern("-[0-9a-f]{32}\\.css$");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("public", "max-age=31536000");
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private int compressed(Pattern kind) throws Exception {
        int total = 0;
        for (var link : kind.matcher(page()).results().toList()) {
            HttpResponse<byte[]> answer = get(link.group(1));
            assertThat(answer.statusCode()).as(link.group(1)).isEqualTo(200);
            boolean already = answer.headers().firstValue("Content-Encoding").isPresent();
            total += already ? answer.body().length : gzip(answer.body());
        }
        return total;
    }

    private String page() throws Exception {
        return client.send(
                        HttpRequest.newBuilder(URI.create(base() + "/login")).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<byte[]> get(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base() + address))
                .header("Accept-Encoding", "gzip")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static int gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        }
        return zipped.size();
    }
}
