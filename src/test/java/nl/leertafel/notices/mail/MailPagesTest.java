package nl.leertafel.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import nl.leertafel.notices.mail.MailRow.Standing;
import nl.leertafel.shared.Actor;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.Statements;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Mail that waits, as an administrator sees it; here without a mail server. */
@LeertafelTest
class MailPagesTest {
    @Autowired
    World world;

    @Autowired
    MailCare care;

    @Autowired
    MailTasks tasks;

    @Autowired
    MockMvc browser;

    Actor administrator;
    Actor reader;

    @BeforeEach
    void somebodyGetsMail() {
        administrator = world.administrator();
        reader = world.person("Sanne Vos");
    }

    @Test
    void saysThatNoMailLeavesAndWhy() throws Exception {
        browser.perform(get("/mail").with(world.requestAs(administrator)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("geen mailserver ingesteld")));
        browser.perform(get("/account/notices").with(world.requestAs(reader)))
                .andExpect(content().string(containsString("verstuurt nu geen mail")));
    }

    @Test
    void namesThePersonAndTheReasonAndNoAddress() throws Exception {
        world.insert(Rows.givenUp(world, reader));
        browser.perform(get("/mail").with(world.requestAs(administrator)))
                .andExpect(content().string(containsString("Sanne Vos")))
                .andExpect(content().string(containsString("de mailserver was niet te bereiken")))
                .andExpect(content().string(not(containsString("@test.example"))));
    }

    @Test
    void isForAdministratorsAlone() throws Exception {
        UUID mail = world.insert(Rows.givenUp(world, reader));
        browser.perform(get("/mail").with(world.requestAs(reader))).andExpect(status().isNotFound());
        for (String verb : new String[] {"retry", "dismissal"})
            browser.perform(submitted("/mail/" + mail + "/" + verb, reader)).andExpect(status().isNotFound());
        assertThat(world.count("mail where state = 'GIVEN_UP'")).isOne();
    }

    @Test
    void whatIsInDoubtCanBeTakenOffTheListButNotSentAgain() throws Exception {
        UUID mail = world.insert(Rows.givenUp(world, reader)
                .with("state", "SENDING", "claimed_at", Rows.days(-1), "ended_at", null, "reason", null));
        assertThat(page().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(Standing.IN_DOUBT));
        browser.perform(submitted("/mail/" + mail + "/retry", administrator)).andExpect(status().isNotFound());
        browser.perform(submitted("/mail/" + mail + "/dismissal", administrator))
                .andExpect(redirectedUrl("/mail"));
        assertThat(page().rows()).isEmpty();
    }

    @Test
    void whatIsBeingSentJustNowIsNotInDoubt() {
        world.insert(Rows.givenUp(world, reader)
                .with("state", "SENDING", "claimed_at", Rows.now(), "ended_at", null, "reason", null));
        assertThat(page().rows()).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(Standing.SENDING);
            assertThat(row.mayDismiss()).isFalse();
        });
        assertThat(world.as(administrator, () -> tasks.tasks(administrator))).isEmpty();
    }

    @Test
    void anAdministratorIsToldOfMailThatDidNotLeave() {
        world.insert(Rows.givenUp(world, reader));
        assertThat(world.as(administrator, () -> tasks.tasks(administrator))).hasSize(1);
        assertThat(world.as(reader, () -> tasks.tasks(reader))).isEmpty();
    }

    @Test
    void aPageTakesTheSameStatementsHoweverMuchWaits() throws Exception {
        world.insert(Rows.givenUp(world, reader));
        int one = Statements.of(this::page).size();
        for (int i = 0; i < MailCare.PAGE + 3; i++) world.insert(Rows.givenUp(world, reader));
        assertThat(Statements.of(this::page)).hasSize(one);
        MailPage first = page();
        assertThat(first.rows()).hasSize(MailCare.PAGE);
        UUID after = first.rows().get(MailCare.PAGE - 1).id();
        assertThat(world.as(administrator, () -> care.page(administrator, after))
                        .rows())
                .hasSize(4);
    }

    @Test
    void mailOfHalfAYearAgoIsForgotten() {
        UUID old = world.insert(Rows.givenUp(world, reader).with("ended_at", Rows.days(-181)));
        world.insert(Rows.givenUp(world, reader).with("ended_at", Rows.days(-179)));
        world.as(administrator, () -> care.forgetOld());
        assertThat(page().rows()).hasSize(1).noneMatch(row -> row.id().equals(old));
    }

    private MailPage page() {
        return world.as(administrator, () -> care.page(administrator, null));
    }

    private MockHttpServletRequestBuilder submitted(String path, Actor actor) {
        return post(path)
                .with(world.requestAs(actor))
                .with(csrf())
                .param("submission", UUID.randomUUID().toString());
    }
}
