package nl.leertafel.stories;

import static nl.leertafel.stories.StoryBrowser.hidden;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.support.Rows;
import nl.leertafel.tables.SeatRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A story that is not for a table, and a release that is taken back. */
class RefusalPagesTest extends AtReview {
    @ParameterizedTest
    @EnumSource(RefusalReason.class)
    void theAuthorReadsWhyAndWhereToGoInstead(RefusalReason reason) throws Exception {
        assertThat(browser.text(reviewer, "/reviews/" + story)).contains("/reviews/" + story + "/refusal");
        assertThat(browser.text(reviewer, "/reviews/" + story + "/refusal"))
                .contains("terugdraaien kan niet")
                .doesNotContain("??");
        assertThat(refuse(reason.name(), "Dank je dat je dit opschreef.")).hasRedirectedUrl("/reviews");
        String page = browser.text(author, "/stories/" + story);
        assertThat(page)
                .contains("Niet voor deze tafel", "Waar je wel terecht kunt", "Dank je dat je dit opschreef.")
                .contains("De jongen wachtte een uur.", "/stories/" + story + "/copy", "/withdrawal")
                .doesNotContain("??");
        assertThat(page.contains("href=\"tel:08002000\">0800-2000</a></dd>"))
                .isEqualTo(reason == RefusalReason.ACUTE_DANGER);
        assertThat(browser.text(author, "/stories"))
                .contains("Niet voor de tafel")
                .doesNotContain("??");
    }

    @Test
    void asksForAReasonAndForWordsOfOnesOwn() throws Exception {
        assertThat(refuse("", "Nee.")).hasStatus(422).bodyText().contains("Kies waarom");
        assertThat(refuse("COMPLAINT", " ")).hasStatus(422).bodyText().contains("in je eigen woorden");
        assertThat(refuse("COMPLAINT", "Bel 06-12345678"))
                .hasStatus(422)
                .bodyText()
                .contains("Haal het");
        assertThat(world.count("case_story where state = 'SUBMITTED'")).isEqualTo(1);
    }

    @Test
    void theTableNeverSeesItAndNoAgendaTakesIt() throws Exception {
        refuse("COMPLAINT", "Hier kan het niet.");
        UUID session = world.insert(Rows.session(world, table));
        for (Actor other : List.of(table.chair(), table.facilitator(), table.resident(), world.administrator())) {
            assertThat(browser.get(other, "/stories/" + story)).hasStatus(404);
            assertThat(browser.post(other, "/stories/" + story + "/agenda", "sessionId", session))
                    .hasStatus(404);
        }
        assertThat(browser.text(reviewer, "/stories/" + story)).contains("Hier kan het niet.");
        assertThat(world.count("timeline_line where what = 'story.refused' and not on_table"))
                .isEqualTo(1);
    }

    @Test
    void onlyAReviewerRefusesAndNeverTheirOwn() {
        world.seat(table.id(), SeatRole.PRIVACY_REVIEWER, author, null);
        assertThat(browser.get(author, "/reviews/" + story + "/refusal")).hasStatus(404);
        assertThat(post(author, "COMPLAINT", "Nee.", 9)).hasStatus(409);
        for (Actor other :
                List.of(table.chair(), world.administrator(), world.table().reviewer())) {
            assertThat(browser.get(other, "/reviews/" + story + "/refusal")).hasStatus(404);
            assertThat(post(other, "COMPLAINT", "Nee.", 9)).hasStatus(404);
            assertThat(browser.post(other, "/reviews/" + story + "/recall")).hasStatus(404);
        }
        assertThat(world.count("case_story where state = 'SUBMITTED'")).isEqualTo(1);
    }

    @Test
    void whatChangedMeanwhileIsNotRefusedUnseen() throws Exception {
        String opened = browser.text(reviewer, "/reviews/" + story + "/refusal");
        browser.judge(reviewer, story, "return", "Terug.");
        browser.write(author, story, "happened", "happened", "Nu anders.");
        browser.send(author, story);
        assertThat(post(reviewer, "COMPLAINT", "Nee.", hidden(opened, "version")))
                .hasStatus(409)
                .bodyText()
                .contains("intussen veranderd", "Nee.</textarea>");
        browser.judge(reviewer, story, "release", "");
        assertThat(post(reviewer, "COMPLAINT", "Nee.", hidden(opened, "version")))
                .hasStatus(409);
        assertThat(world.count("case_story where state = 'RELEASED'")).isEqualTo(1);
    }

    @Test
    void anotherStoryBeginsFromItsTextOnce() throws Exception {
        refuse("NOT_A_CASE", "Vertel over één moment.");
        UUID token = Ids.next();
        MvcTestResult copied = browser.post(author, "/stories/" + story + "/copy", "submission", token);
        String draft = String.valueOf(copied.getResponse().getRedirectedUrl());
        assertThat(browser.post(author, "/stories/" + story + "/copy", "submission", token))
                .hasRedirectedUrl(draft);
        assertThat(browser.text(author, draft))
                .contains("De taxi die niet reed", "De jongen wachtte een uur.", "Vul de toestemming in");
        assertThat(world.count("case_story where state = 'DRAFT'")).isEqualTo(1);
        assertThat(browser.post(table.resident(), "/stories/" + story + "/copy"))
                .hasStatus(404);
    }

    @Test
    void noOtherStoryIsCopied() throws Exception {
        assertThat(browser.post(author, "/stories/" + story + "/copy")).hasStatus(404);
        browser.judge(reviewer, story, "release", "");
        assertThat(browser.post(author, "/stories/" + story + "/copy")).hasStatus(404);
    }

    @Test
    void whoLeftTheTableCopiesNothing() throws Exception {
        refuse("COMPLAINT", "Nee.");
        world.sql(jdbc -> jdbc.sql("update seat set role = 'OFFICIAL' where person_id = :me")
                .param("me", author.personId())
                .update());
        assertThat(browser.post(author, "/stories/" + story + "/copy")).hasStatus(409);
        assertThat(browser.text(author, "/stories/" + story)).doesNotContain("/copy");
    }

    @Test
    void itsAuthorWithdrawsItAsAnyOther() throws Exception {
        refuse("COMPLAINT", "Nee.");
        assertThat(browser.post(author, "/stories/" + story + "/withdrawal")).hasStatus3xxRedirection();
        assertThat(world.count("case_story where state = 'WITHDRAWN'")).isEqualTo(1);
        assertThat(browser.get(reviewer, "/stories/" + story)).hasStatus(404);
    }

    @Test
    void aReleaseThatNobodyUsedIsTakenBack() throws Exception {
        browser.judge(reviewer, story, "release", "");
        assertThat(browser.text(reviewer, "/stories/" + story)).contains("/reviews/" + story + "/recall");
        assertThat(browser.post(reviewer, "/reviews/" + story + "/recall")).hasRedirectedUrl("/reviews/" + story);
        assertThat(browser.get(table.chair(), "/stories/" + story)).hasStatus(404);
        assertThat(browser.text(reviewer, "/reviews")).contains("De taxi die niet reed");
        assertThat(browser.judge(reviewer, story, "return", "Toch een naam gezien."))
                .hasStatus3xxRedirection();
    }

    @Test
    void aReleaseThatSomebodyReadIsNotTakenBack() throws Exception {
        browser.judge(reviewer, story, "release", "");
        browser.text(table.chair(), "/stories/" + story);
        assertThat(browser.text(reviewer, "/stories/" + story)).doesNotContain("/recall");
        assertThat(browser.post(reviewer, "/reviews/" + story + "/recall"))
                .hasStatus(409)
                .bodyText()
                .contains("Terugnemen kan niet meer");
    }

    @Test
    void aReleaseOnAnAgendaIsNotTakenBack() throws Exception {
        browser.judge(reviewer, story, "release", "");
        UUID session = world.insert(Rows.session(world, table));
        browser.post(table.chair(), "/stories/" + story + "/agenda", "sessionId", session);
        assertThat(browser.post(reviewer, "/reviews/" + story + "/recall")).hasStatus(409);
        assertThat(world.count("case_story where state = 'RELEASED'")).isEqualTo(1);
    }

    @Test
    void aReleaseWithOthersBundledIntoItIsNotTakenBack() throws Exception {
        browser.judge(reviewer, story, "release", "");
        world.insert(Rows.released(world, table).with("bundled_in", story));
        assertThat(browser.post(reviewer, "/reviews/" + story + "/recall")).hasStatus(409);
        assertThat(world.count("case_story where state = 'RELEASED'")).isEqualTo(2);
    }

    @Test
    void aBundledReleaseThatIsTakenBackLeavesItsBundle() throws Exception {
        browser.judge(reviewer, story, "release", "");
        UUID other = world.insert(Rows.released(world, table));
        world.sql(jdbc -> jdbc.sql("update case_story set bundled_in = :other where id = :story")
                .param("other", other)
                .param("story", story)
                .update());
        assertThat(browser.post(reviewer, "/reviews/" + story + "/recall")).hasRedirectedUrl("/reviews/" + story);
        assertThat(world.count("case_story where bundled_in is not null")).isZero();
    }

    private MvcTestResult refuse(String reason, String remark) throws Exception {
        return post(
                reviewer, reason, remark, hidden(browser.text(reviewer, "/reviews/" + story + "/refusal"), "version"));
    }

    private MvcTestResult post(Actor actor, String reason, String remark, Object version) {
        return browser.post(
                actor, "/reviews/" + story + "/refusal", "version", version, "reason", reason, "remark", remark);
    }
}
