package nl.leertafel.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What was promised is on the agenda of every next session, whenever that was convened, until it is done or dropped. */
@LeertafelTest
class ActionsComeBackTest {
    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    private SeatedTable table;
    private UUID action;

    @BeforeEach
    void promise() {
        table = world.table();
        action = world.insert(Rows.action(world, table));
    }

    @ParameterizedTest
    @ValueSource(strings = {"completion", "drop"})
    void over_three_sessions_that_are_each_convened_when_the_one_before_is_closed(String end) throws Exception {
        UUID first = running(convened(planned(14)));
        UUID second = planned(42);
        close(first);
        assertThat(agenda(second)).isEmpty(); // it comes when the table is convened
        running(convened(second));
        close(second);
        UUID third = convened(planned(70));
        assertThat(agenda(first)).containsExactly("CARRIED_OVER");
        assertThat(agenda(second)).containsExactly("CARRIED_OVER");
        assertThat(agenda(third)).containsExactly("open");
        assertThat(from(second)).isEqualTo(item(first));
        assertThat(from(third)).isEqualTo(item(second));
        end(end);
        assertThat(agenda(third)).isEmpty();
        assertThat(agenda(convened(planned(98)))).isEmpty();
        assertThat(agenda(first)).containsExactly("CARRIED_OVER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"completion", "drop"})
    void over_three_sessions_that_are_all_convened_in_advance(String end) throws Exception {
        UUID first = convened(planned(14));
        UUID second = convened(planned(42));
        UUID third = convened(planned(70));
        for (UUID session : List.of(first, second, third))
            assertThat(agenda(session)).containsExactly("open");
        close(running(first));
        close(running(second));
        assertThat(from(second)).isEqualTo(item(first));
        assertThat(from(third)).isEqualTo(item(second));
        running(third);
        end(end);
        assertThat(agenda(third)).containsExactly("INFORMATION"); // that it ended was said there
        close(third);
        assertThat(agenda(convened(planned(98)))).isEmpty();
    }

    @Test
    void once_when_the_next_session_began_before_the_one_before_was_closed() throws Exception {
        UUID first = running(convened(planned(14)));
        UUID second = running(convened(planned(42)));
        UUID third = convened(planned(70));
        close(first);
        close(second);
        assertThat(agenda(third)).containsExactly("open");
        close(running(third));
        UUID fourth = convened(planned(98));
        assertThat(agenda(fourth)).containsExactly("open");
        assertThat(from(fourth)).isEqualTo(item(third));
    }

    private UUID planned(int days) throws Exception {
        String address = send(
                table.facilitator(),
                post("/tables/" + table.id() + "/sessions")
                        .param("theme", "Thuiszitters")
                        .param("date", LocalDate.now().plusDays(days).toString())
                        .param("start", "15:00")
                        .param("end", "17:00")
                        .param("place", "Buurthuis")
                        .param("videoLink", ""));
        return UUID.fromString(address.substring("/sessions/".length(), "/sessions/".length() + 36));
    }

    private UUID convened(UUID session) throws Exception {
        send(table.chair(), post("/sessions/" + session + "/convocation").param("overruleReason", "Er is haast"));
        return session;
    }

    private UUID running(UUID session) throws Exception {
        send(table.facilitator(), post("/sessions/" + session + "/opening"));
        return session;
    }

    private void close(UUID session) throws Exception {
        send(table.facilitator(), post("/sessions/" + session + "/follow-up"));
        world.sql(jdbc -> jdbc.sql("update invitation set presence = 'PRESENT' where session_id = ?")
                .param(session)
                .update());
        send(
                table.chair(),
                post("/sessions/" + session + "/closure")
                        .param("carryOver", "true")
                        .param("noNextReason", "Later"));
        assertThat(world.count("learning_session where state = 'CLOSED' and id = '" + session + "'"))
                .isOne();
    }

    private void end(String how) throws Exception {
        send(
                table.boardMember(),
                post("/actions/" + action + "/" + how)
                        .param("version", "0")
                        .param("result", "Zij bellen terug")
                        .param("reason", "Niet meer nodig"));
        assertThat(world.count("follow_up_action where state <> 'AGREED' and id = '" + action + "'"))
                .isOne();
    }

    /** What came of the action there; empty when it is not on the agenda. */
    private List<String> agenda(UUID session) {
        return world.sql(jdbc -> jdbc.sql(
                        "select coalesce(outcome, 'open') from agenda_item where session_id = ? and action_id = ?")
                .param(session)
                .param(action)
                .query(String.class)
                .list());
    }

    private UUID item(UUID session) {
        return column("id", session);
    }

    private UUID from(UUID session) {
        return column("carried_from", session);
    }

    private UUID column(String name, UUID session) {
        return world.sql(jdbc -> jdbc.sql("select " + name + " from agenda_item where session_id = ? and action_id = ?")
                .param(session)
                .param(action)
                .query(UUID.class)
                .single());
    }

    private String send(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        String address = mvc.perform(request.param("submission", Ids.next().toString())
                        .with(csrf())
                        .with(world.requestAs(actor)))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return Objects.requireNonNull(address, "it was refused");
    }
}
