package nl.leertafel.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@LeertafelTest
class StorableTextTest {
    private static final String PASTED = "Stich\0ting\u0002 De\tBrug";

    @Autowired
    World world;

    @Autowired
    MockMvc browser;

    @Test
    void nobody_sees_them_and_nothing_is_lost() throws Exception {
        browser.perform(post("/organisations")
                        .param("name", PASTED)
                        .param("kind", "OTHER")
                        .param("version", "0")
                        .param("submission", UUID.randomUUID().toString())
                        .with(world.requestAs(world.administrator()))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(world.count("organisation where name = E'Stichting De\\tBrug'"))
                .isEqualTo(1);
    }

    @Test
    void a_theme_of_a_session_is_kept_without() throws Exception {
        SeatedTable table = world.table();
        browser.perform(post("/tables/" + table.id() + "/sessions")
                        .param("theme", PASTED)
                        .param("date", "2031-03-06")
                        .param("start", "10:00")
                        .param("end", "12:00")
                        .param("place", "Stad\0huis")
                        .param("submission", UUID.randomUUID().toString())
                        .with(world.requestAs(table.chair()))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(world.count("learning_session where place = 'Stadhuis'")).isEqualTo(1);
    }

    @Test
    void an_address_with_one_finds_the_same() throws Exception {
        Actor administrator = world.administrator();
        for (String path : new String[] {"/people", "/search", "/tables", "/failures"})
            browser.perform(get(path).param("q", "wij\0k").with(world.requestAs(administrator)))
                    .andExpect(status().isOk());
    }

    @Test
    void signing_in_refuses_as_ever() throws Exception {
        browser.perform(post("/login")
                        .param("username", "nie\0mand@test.example")
                        .param("password", "x")
                        .with(csrf()))
                .andExpect(redirectedUrl("/login?error=refused"));
    }
}
