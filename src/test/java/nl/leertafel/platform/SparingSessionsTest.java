package nl.leertafel.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Statements;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@LeertafelTest
class SparingSessionsTest {
    @Autowired
    SessionMemory memory;

    @Autowired
    SessionRepositoryFilter<?> sessions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    World world;

    MockMvc mvc;

    @RestController
    static class Desk {
        @GetMapping("/read")
        String read(HttpSession session) {
            return String.valueOf(session.getAttribute("word"));
        }

        @PostMapping("/write")
        void write(HttpSession session, @RequestParam String word) {
            session.setAttribute("word", word);
        }

        @PostMapping("/leave")
        void leave(HttpSession session) {
            session.invalidate();
        }

        @GetMapping({"/open", "/css/base.css"})
        String unconcerned() {
            return "no session";
        }
    }

    @BeforeEach
    void setUp() {
        mvc = MockMvcBuilders.standaloneSetup(new Desk())
                .addFilters(memory, sessions)
                .build();
    }

    @Test
    void aRequestThatChangesNothingReadsOnceAndWritesNothing() throws Exception {
        Cookie cookie = begin();
        List<String> statements = Statements.of(() -> assertThat(read(cookie)).isEqualTo("dag"));
        assertThat(statements).singleElement().asString().startsWithIgnoringCase("select");
    }

    @Test
    void theLastAccessIsWrittenAfterAMinute() throws Exception {
        Cookie cookie = begin();
        jdbc.sql("update spring_session set last_access_time = last_access_time - 61000")
                .update();
        List<String> statements = Statements.of(() -> read(cookie));
        assertThat(statements).hasSize(2);
        assertThat(statements.get(1)).startsWithIgnoringCase("update").containsIgnoringCase("last_access_time");
        assertThat(Statements.of(() -> read(cookie))).hasSize(1);
    }

    @Test
    void aSessionBelongsToNoMunicipalityAndIsNotToldOne() throws Exception {
        Cookie cookie = begin();
        List<String> statements = world.as(world.administrator(), () -> quietly(() -> read(cookie)));
        assertThat(statements).hasSize(1).noneMatch(sql -> sql.contains("set_config"));
    }

    @Test
    void aPageWithoutSessionMakesNoneAndCostsNothing() throws Exception {
        assertThat(Statements.of(() -> assertThat(mvc.perform(get("/open"))
                                .andReturn()
                                .getResponse()
                                .getCookies())
                        .isEmpty()))
                .isEmpty();
    }

    @Test
    void aStaticFileDoesNotEvenReadIt() throws Exception {
        Cookie cookie = begin();
        assertThat(Statements.of(() -> mvc.perform(get("/css/base.css").cookie(cookie))))
                .isEmpty();
    }

    @Test
    void nobodyComesBackAfterLeaving() throws Exception {
        Cookie cookie = begin();
        mvc.perform(post("/leave").cookie(cookie));
        assertThat(read(cookie)).isEqualTo("null");
    }

    @Test
    void anIdleSessionEndsAfterEightHours() throws Exception {
        Cookie cookie = begin();
        jdbc.sql("update spring_session set last_access_time = last_access_time - 8 * 3600 * 1000 - 1000")
                .update();
        assertThat(read(cookie)).isEqualTo("null");
    }

    @Test
    void requestsAtOnceThatWriteTheSameWordAllSucceed() throws Exception {
        Cookie cookie = begin();
        jdbc.sql("delete from spring_session_attributes").update();
        ExecutorService executor = Executors.newFixedThreadPool(6);
        try {
            Callable<Integer> request =
                    () -> mvc.perform(post("/write").param("word", "samen").cookie(cookie))
                            .andReturn()
                            .getResponse()
                            .getStatus();
            List<Future<Integer>> answers = executor.invokeAll(
                    IntStream.range(0, 12).mapToObj(i -> request).toList());
            for (Future<Integer> answer : answers) assertThat(answer.get()).isEqualTo(200);
        } finally {
            executor.shutdownNow();
        }
        assertThat(read(cookie)).isEqualTo("samen");
    }

    private Cookie begin() throws Exception {
        return Objects.requireNonNull(mvc.perform(post("/write").param("word", "dag"))
                .andReturn()
                .getResponse()
                .getCookie("SESSION"));
    }

    private String read(Cookie cookie) throws Exception {
        return mvc.perform(get("/read").cookie(cookie))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static List<String> quietly(Statements.Work work) {
        try {
            return Statements.of(work);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
