package nl.leertafel.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import nl.leertafel.stories.StoryReleased;
import nl.leertafel.support.MailCatcher;
import nl.leertafel.support.MailingLeertafel;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Ending mail from a mail, and choosing how often on one's own page. */
@MailingLeertafel
class UnsubscribeTest {
    @Autowired
    World world;

    @Autowired
    Office office;

    @Autowired
    Preferences preferences;

    @Autowired
    MockMvc browser;

    SeatedTable table;
    String link;

    @BeforeEach
    void aMailWithTheLink() {
        MailCatcher.up();
        table = world.table();
        office.wants(world, table.frontline(), Cadence.AT_ONCE);
        UUID story = world.insert(Rows.released(world, table));
        office.happens(world, new StoryReleased(story, table.id(), table.reviewer(), Rows.now()));
        office.deliver(world);
        link = Mailbox.all().get(0).links().get(1);
    }

    @AfterEach
    void down() {
        MailCatcher.down();
    }

    @Test
    void lookingChangesNothing() throws Exception {
        browser.perform(get(link))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Wil je geen mail meer krijgen?")));
        assertThat(cadence()).isEqualTo(Cadence.AT_ONCE);
    }

    @Test
    void aMailProgramEndsItWithOneClickWithoutCookies() throws Exception {
        browser.perform(post(link).param("List-Unsubscribe", "One-Click"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Je krijgt geen mail meer")));
        assertThat(cadence()).isEqualTo(Cadence.NEVER);
    }

    @Test
    void itCanBeUndoneThere() throws Exception {
        String page = link.replaceFirst("\\?.*", "");
        browser.perform(post(page)).andExpect(status().isOk());
        browser.perform(post(page + "/undo").with(csrf())).andExpect(redirectedUrl(page));
        assertThat(cadence()).isEqualTo(Cadence.DAILY);
    }

    @Test
    void onlyEndingMailNeedsNoTokenOfTheForm() throws Exception {
        browser.perform(post(link.replaceFirst("\\?.*", "/undo"))).andExpect(status().is4xxClientError());
        assertThat(cadence()).isEqualTo(Cadence.AT_ONCE);
    }

    @Test
    void whatIsNoTokenIsAnsweredAlikeWhateverItIs() throws Exception {
        String elsewhere = MailTokens.make(world.elsewhere().municipality());
        String here = MailTokens.make(world.municipality());
        for (String token : List.of(elsewhere, here, "nonsense", "-")) {
            browser.perform(get("/unsubscribe/" + token)).andExpect(status().isNotFound());
            browser.perform(post("/unsubscribe/" + token)).andExpect(status().isNotFound());
        }
        assertThat(cadence()).isEqualTo(Cadence.AT_ONCE);
    }

    @Test
    void theDatabaseHoldsNoToken() {
        String token = link.replaceAll("/unsubscribe/|\\?.*", "");
        String kept = world.sql(jdbc -> jdbc.sql("select string_agg(m::text, ' ') from mail m")
                .query(String.class)
                .single());
        assertThat(kept).isNotEmpty().doesNotContain(token);
    }

    @Test
    void onOnesOwnPage() throws Exception {
        browser.perform(get("/account/notices").with(world.requestAs(table.frontline())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Meteen als er iets gebeurt")));
        browser.perform(post("/account/notices")
                        .with(world.requestAs(table.frontline()))
                        .with(csrf())
                        .param("submission", UUID.randomUUID().toString())
                        .param("cadence", "DAILY"))
                .andExpect(redirectedUrl("/account/notices"));
        assertThat(cadence()).isEqualTo(Cadence.DAILY);
        browser.perform(post("/account/notices")
                        .with(world.requestAs(table.frontline()))
                        .with(csrf())
                        .param("submission", UUID.randomUUID().toString()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Kies hoe vaak je mail wilt.")));
    }

    private Cadence cadence() {
        return world.as(
                table.frontline(), () -> preferences.cadence(table.frontline().personId()));
    }
}
