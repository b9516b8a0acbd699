package nl.leertafel.scale;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * How long pages take with all municipalities of the country, beside a hundredth of them: {@code ./mvnw -Pscale verify}, see
 * docs/scale.md. Not part of the suite: it fails on nothing, for a clock says as much about the machine as about the code.
 */
class ScaleBenchmark {
    private static final int ROUNDS = Integer.getInteger("leertafel.scale.rounds", 40);

    private record Measured(double median, double slowest, int statements) {}

    @Test
    void prints_how_long_each_page_takes() {
        List<Map<String, Measured>> all = new ArrayList<>();
        String[] factors = System.getProperty("leertafel.scale", "0.01,1").split(",");
        for (String factor : factors) all.add(measure(Filling.country(Double.parseDouble(factor))));
        System.out.println("page | of all | p50 ms | p99 ms | statements | ratio");
        all.get(0).keySet().forEach(page -> {
            for (int at = 0; at < all.size(); at++)
                print(page, factors[at], of(all.get(at), page), of(all.get(0), page));
        });
    }

    private static Measured of(Map<String, Measured> measured, String page) {
        return Objects.requireNonNull(measured.get(page), page);
    }

    private static void print(String page, String factor, Measured measured, Measured first) {
        System.out.printf(
                "%s | %s | %.1f | %.1f | %d | %.2f%n",
                page,
                factor,
                measured.median(),
                measured.slowest(),
                measured.statements(),
                measured.median() / first.median());
    }

    private static Map<String, Measured> measure(Filling filling) {
        Heard heard = new Heard();
        Map<String, Measured> measured = new LinkedHashMap<>();
        try (Application application = new Application(TestDatabase.create(), filling, heard)) {
            for (String role : List.of("CHAIR", "ADMINISTRATOR")) {
                Actor actor = application.somebody(role);
                Map<String, String> pages = role.equals("CHAIR")
                        ? Pages.about(application.table(actor))
                        : Pages.ofAdministrator(application.table(actor));
                pages.forEach((name, address) ->
                        measured.put(role + ", " + name, measure(application, heard, actor, address)));
            }
        }
        return measured;
    }

    private static Measured measure(Application application, Heard heard, Actor actor, String address) {
        AtomicInteger statements = new AtomicInteger();
        heard.listen((sql, connection, settings) -> statements.incrementAndGet());
        application.page(actor, address);
        heard.listen(null);
        for (int round = 0; round < ROUNDS / 4; round++) application.page(actor, address);
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            application.page(actor, address);
            times.add((System.nanoTime() - start) / 1e6);
        }
        Collections.sort(times);
        return new Measured(times.get(ROUNDS / 2), times.get(ROUNDS * 99 / 100), statements.get());
    }
}
