package nl.leertafel.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.AnotherInstance;
import nl.leertafel.support.OwnThread;
import nl.leertafel.support.RunningLeertafel;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.Visitor;
import nl.leertafel.support.Visitors;
import nl.leertafel.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/**
 * A drill: a real process is killed while somebody writes one signal after the other, and started again. What it said it kept
 * is there, once; what it was keeping is there once or not, and sending it again makes it one.
 */
@RunningLeertafel
class KilledWhileTypingTest {
    private static final int KEPT_BEFORE = 25;

    @Autowired
    World world;

    @Autowired
    Visitors visitors;

    @Autowired
    Environment environment;

    private record Signal(UUID token, String title) {
        static Signal number(int number) {
            return new Signal(UUID.randomUUID(), "Signaal nummer " + number + ".");
        }
    }

    @Test
    void nothingThatWasKeptIsLostAndNothingIsThereTwice() throws Exception {
        SeatedTable table = world.table();
        Actor author = table.frontline();
        List<Signal> typed = new ArrayList<>();
        int kept = typeUntilItIsKilled(table.id(), author, typed);
        assertThat(kept).isGreaterThanOrEqualTo(KEPT_BEFORE);
        assertThat(typed).as("one was under way").hasSize(kept + 1);

        try (AnotherInstance again = AnotherInstance.start(environment, "typed-again.log", "--leertafel.jobs=false")) {
            Visitor visitor = visitors.signedIn(author, again.port());
            assertThat(titles(visitor))
                    .containsAll(titlesOf(typed.subList(0, kept)))
                    .doesNotHaveDuplicates();
            for (Signal signal : typed)
                assertThat(isKept(send(visitor, table.id(), signal))).isTrue();
            assertThat(titles(visitor)).containsExactlyInAnyOrderElementsOf(titlesOf(typed));
        }
    }

    /** How many of what was typed the process said it kept. */
    private int typeUntilItIsKilled(UUID table, Actor author, List<Signal> typed) throws Exception {
        CountDownLatch enough = new CountDownLatch(KEPT_BEFORE);
        int kept = 0;
        try (AnotherInstance instance = AnotherInstance.start(environment, "typed.log", "--leertafel.jobs=false")) {
            Visitor visitor = visitors.signedIn(author, instance.port());
            visitor.get("/signals/new");
            CompletableFuture<Void> killer = CompletableFuture.runAsync(
                    () -> {
                        try {
                            enough.await();
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                        instance.kill();
                    },
                    OwnThread.EACH);
            try {
                while (true) {
                    typed.add(Signal.number(typed.size()));
                    assertThat(isKept(send(visitor, table, typed.get(typed.size() - 1))))
                            .isTrue();
                    kept++;
                    enough.countDown();
                }
            } catch (UncheckedIOException dead) {
                killer.join();
            }
        }
        return kept;
    }

    private static HttpResponse<String> send(Visitor visitor, UUID table, Signal signal) {
        return visitor.post(
                "/signals",
                "submission",
                signal.token().toString(),
                "tableId",
                table.toString(),
                "title",
                signal.title(),
                "happened",
                "De taxi reed niet. " + signal.title(),
                "go",
                "autosave");
    }

    private static boolean isKept(HttpResponse<String> answer) {
        return answer.statusCode() == 200 && answer.body().contains("data-outcome=\"kept\"");
    }

    /** As their author finds them back. */
    private List<String> titles(Visitor visitor) {
        return world
                .sql(jdbc ->
                        jdbc.sql("select id from case_story").query(UUID.class).list())
                .stream()
                .map(id -> visitor.get("/stories/" + id + "/write/title").body())
                .map(page -> page.replaceAll("(?s).*(Signaal nummer \\d+\\.).*", "$1"))
                .toList();
    }

    private static List<String> titlesOf(List<Signal> signals) {
        return signals.stream().map(Signal::title).toList();
    }
}
