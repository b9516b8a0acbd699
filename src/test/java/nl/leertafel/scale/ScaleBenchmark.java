package nl.leertafel.scale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

    /** A part of the municipalities, and who looks at a page there. */
    private record Place(String factor, Application application, Actor actor, Map<String, String> pages) {}

    @Test
    void prints_how_long_each_page_takes() {
        List<Application> applications = new ArrayList<>();
        String[] factors = System.getProperty("leertafel.scale", "0.01,1").split(",");
        try {
            for (String factor : factors)
                applications.add(new Application(TestDatabase.create(), Filling.country(Double.parseDouble(factor))));
            System.out.println("page | of all | p50 ms | p99 ms | in the database p50 ms | statements | ratio of p50");
            for (String role : List.of("CHAIR", "ADMINISTRATOR")) print(role, factors, applications);
        } finally {
            applications.forEach(Application::close);
        }
    }

    private static void print(String role, String[] factors, List<Application> applications) {
        List<Place> places = new ArrayList<>();
        for (int at = 0; at < factors.length; at++) {
            Application application = applications.get(at);
            Actor actor = application.visits().somebody(role);
            places.add(new Place(
                    factors[at],
                    application,
                    actor,
                    Pages.of(role, application.visits().table(actor))));
        }
        for (String page : places.get(0).pages().keySet()) print(role, page, places);
    }

    private static void print(String role, String page, List<Place> places) {
        Map<Place, Times> times = measure(page, places);
        double first = Objects.requireNonNull(times.get(places.get(0))).whole(50);
        times.forEach((place, measured) -> System.out.printf(
                Locale.ROOT,
                "%s, %s | %s | %.1f | %.1f | %.1f | %d | %.2f%n",
                role,
                page,
                place.factor(),
                measured.whole(50),
                measured.whole(99),
                measured.database(50),
                statements(page, place),
                measured.whole(50) / first));
    }

    /** In turn, so that whatever else the machine does weighs on all of them alike. */
    private static Map<Place, Times> measure(String page, List<Place> places) {
        Map<Place, Times> times = new LinkedHashMap<>();
        places.forEach(place -> times.put(place, new Times()));
        for (int round = -ROUNDS / 4; round < ROUNDS; round++) {
            for (Place place : places) {
                place.application().heard().waited();
                long start = System.nanoTime();
                ask(page, place);
                long whole = System.nanoTime() - start;
                if (round >= 0)
                    Objects.requireNonNull(times.get(place))
                            .add(whole, place.application().heard().waited());
            }
        }
        return times;
    }

    private static int statements(String page, Place place) {
        AtomicInteger statements = new AtomicInteger();
        place.application().heard().listen((sql, connection, settings) -> statements.incrementAndGet());
        ask(page, place);
        place.application().heard().listen(null);
        return statements.get();
    }

    private static void ask(String page, Place place) {
        place.application()
                .visits()
                .page(place.actor(), Objects.requireNonNull(place.pages().get(page)));
    }
}
