package nl.leertafel.failures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What happens to a failure beside its states: two become one, one becomes two, and the chair has to choose. */
@LeertafelTest
class FailureLifeTest {
    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    @Autowired
    PracticeRounds rounds;

    private SeatedTable table;
    private UUID kept;
    private UUID gone;
    private UUID story;

    @BeforeEach
    void seat() {
        table = world.table();
        kept = world.insert(Rows.acknowledged(world, table).with("statement", "Wij vragen alles twee keer"));
        gone = world.insert(Rows.failure(world, table).with("statement", "Wij vragen het steeds opnieuw"));
        story = world.insert(Rows.released(world, table));
        link(gone, story);
    }

    @Test
    void two_that_are_the_same_become_one_to_which_the_old_address_leads() {
        assertThat(get("/failures/" + kept + "/mergers/new?q=opnieuw"))
                .bodyText()
                .contains("Wij vragen het steeds opnieuw", "other=" + gone);
        assertThat(get("/failures/" + kept + "/mergers/new?other=" + gone))
                .bodyText()
                .contains("Welke blijft?", "één verhaal");
        merge();
        assertThat(world.count("failure_story where failure_id = '" + kept + "' and moved_from = '" + gone + "'"))
                .isOne();
        assertThat(get("/failures/" + gone)).hasRedirectedUrl("/failures/" + kept);
        assertThat(get("/failures/" + kept)).bodyText().contains("Samengevoegd met", "Ongedaan maken");
    }

    @Test
    void one_becomes_two_again_as_long_as_nothing_happened_since() {
        merge();
        assertThat(post("/failures/" + kept + "/mergers/" + gone + "/removal")).hasStatus3xxRedirection();
        assertThat(world.count("failure_story where failure_id = '" + gone + "'"))
                .isOne();
        assertThat(get("/failures/" + gone)).hasStatusOk();
        merge();
        assertThat(post("/failures/" + kept + "/work")).hasStatus3xxRedirection();
        assertThat(post("/failures/" + kept + "/mergers/" + gone + "/removal"))
                .hasStatus(409)
                .bodyText()
                .contains("sindsdien iets met deze kwestie gebeurd");
    }

    @Test
    void the_one_that_was_acknowledged_stays() {
        assertThat(post("/failures/" + kept + "/mergers", "other", gone, "keep", gone))
                .hasStatus(409)
                .bodyText()
                .contains("Houd de kwestie over die erkend is.");
    }

    @Test
    void what_was_told_of_both_is_told_on_the_page_of_the_one_that_stays() {
        assertThat(post("/failures/" + gone + "/stories/" + story + "/family", "solved", "PARTLY"))
                .hasStatus3xxRedirection();
        merge();
        assertThat(get("/failures/" + kept)).bodyText().contains("deels is opgelost", "samen met een andere");
    }

    @Test
    void a_part_stands_apart_with_its_stories_until_that_is_undone() {
        UUID second = world.insert(Rows.released(world, table));
        link(kept, second);
        link(kept, story);
        assertThat(get("/failures/" + kept + "/parts/new")).bodyText().contains("Welke verhalen laten");
        assertThat(post("/failures/" + kept + "/parts", "statement", "", "stories", second))
                .hasStatus(422);
        String address = Objects.requireNonNull(
                post("/failures/" + kept + "/parts", "statement", "Wij delen niets", "stories", second)
                        .getResponse()
                        .getRedirectedUrl());
        UUID part = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        assertThat(world.count("failure_story where failure_id = '" + part + "'"))
                .isOne();
        assertThat(get(address)).bodyText().contains("Dit was een deel van", "Erkend", "Ongedaan maken");
        assertThat(post("/failures/" + kept + "/parts/" + part + "/removal")).hasStatus3xxRedirection();
        assertThat(world.count("failure_story where failure_id = '" + kept + "'"))
                .isEqualTo(2);
    }

    @Test
    void what_was_chosen_goes_along_with_a_part_and_comes_back_with_it() {
        UUID second = world.insert(Rows.released(world, table));
        link(kept, second);
        link(kept, story);
        UUID action = world.insert(Rows.action(world, table).with("failure_id", kept, "what", "Bel de school"));
        UUID stays = world.insert(Rows.action(world, table).with("failure_id", kept));
        UUID elsewhere = world.insert(Rows.action(world, table).with("failure_id", gone));
        UUID check = world.insert(Rows.claim(world, table).with("failure_id", kept));
        post("/failures/" + kept + "/work");
        post("/failures/" + kept + "/claim", "claim", "We voeren de intake samen.");
        assertThat(get("/failures/" + kept + "/parts/new"))
                .bodyText()
                .contains("Wat gaat er nog meer mee?", "Afspraak: Bel de school", "Regelcheck: ");
        answer(table.resident(), false);
        assertThat(get("/failures/" + kept + "/parts/new"))
                .as("it answers the claim that stands")
                .bodyText()
                .doesNotContain("Antwoord van");
        answer(table.frontline(), true);
        assertThat(get("/failures/" + kept + "/parts/new"))
                .bodyText()
                .contains("Antwoord van " + table.frontline().name() + ": dit gebeurt nog");
        UUID answer = world.sql(db -> db.sql("select id from practice_confirmation where still_happens")
                .query(UUID.class)
                .single());
        String address = Objects.requireNonNull(post(
                        "/failures/" + kept + "/parts",
                        "statement",
                        "Wij delen niets",
                        "stories",
                        second,
                        "along",
                        action + "," + elsewhere + "," + check + "," + answer)
                .getResponse()
                .getRedirectedUrl());
        String part = address.substring(address.lastIndexOf('/') + 1);
        assertThat(at("follow_up_action", part)).isOne();
        assertThat(at("rule_check", part)).isOne();
        assertThat(at("practice_confirmation", part)).isOne();
        assertThat(world.count("follow_up_action where id = '" + stays + "' and failure_id = '" + kept + "'"))
                .isOne();
        assertThat(post("/failures/" + kept + "/parts/" + part + "/removal")).hasStatus3xxRedirection();
        assertThat(at("follow_up_action", kept)).isEqualTo(2);
        assertThat(at("rule_check", kept)).isOne();
        assertThat(at("practice_confirmation", kept)).isEqualTo(2);
    }

    private long at(String things, Object failure) {
        return world.count(things + " where failure_id = '" + failure + "'");
    }

    @Test
    void a_story_that_shows_something_else_is_unlinked_and_comes_back_as_it_was() {
        String tie = "/failures/" + gone + "/stories/" + story;
        assertThat(post(tie + "/family", "solved", "YES")).hasStatus3xxRedirection();
        assertThat(post(tie + "/removal")).hasStatus3xxRedirection();
        assertThat(world.count("failure_story")).isZero();
        assertThat(get("/failures/" + gone)).bodyText().contains("Losgekoppeld", "koppelde een verhaal los");
        assertThat(post(tie + "/return")).hasStatus3xxRedirection();
        assertThat(world.count("failure_story where solved = 'YES'")).isOne();
    }

    @Test
    void a_resolved_one_that_a_story_opened_by_mistake_is_resolved_again() {
        resolve();
        world.insert(Rows.session(world, table).with("state", "CONVENED", "convened_at", Rows.now()));
        assertThat(post("/failures/" + kept + "/stories", "story", story)).hasStatus3xxRedirection();
        assertThat(world.count("system_failure where state = 'REOPENED' and untouched = 0"))
                .isOne();
        assertThat(world.count("agenda_item where failure_id = '" + kept + "'")).isOne();
        assertThat(post("/failures/" + kept + "/stories/" + story + "/removal")).hasStatus3xxRedirection();
        assertThat(world.count("system_failure where state = 'RESOLVED' and resolved_at is not null"))
                .isOne();
        assertThat(world.count("agenda_item where failure_id = '" + kept + "'")).isZero();
        assertThat(world.count("story_news where kind = 'FAILURE_REOPENED' and overtaken_at is null"))
                .isZero();
        assertThat(get("/failures/" + kept)).bodyText().contains("is toch opgelost");
        assertThat(post("/failures/" + kept + "/stories/" + story + "/return")).hasStatus3xxRedirection();
        assertThat(world.count("system_failure where state = 'REOPENED'")).isOne();
    }

    @Test
    void solved_for_a_family_is_not_solved_in_the_system() {
        assertThat(post("/failures/" + gone + "/stories/" + story + "/family", "solved", "YES"))
                .hasStatus3xxRedirection();
        assertThat(get("/failures/" + gone))
                .bodyText()
                .contains("Voor één gezin is het opgelost", "Nog niet", "1 van 1");
        assertThat(world.count("system_failure where state = 'RESOLVED'")).isZero();
    }

    @Test
    void the_chair_takes_an_escalated_one_to_a_higher_level_with_a_name_and_a_date() {
        UUID waiting = escalated();
        String address = "/failures/" + waiting;
        assertThat(get(address)).bodyText().contains("Bij wie?", "Wat gaan jullie proberen?");
        assertThat(post(address + "/level", "higher", "NATIONAL", "toWhom", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf op bij wie het terechtkomt.", "Kies wanneer dat gedaan is.");
        assertThat(post(
                        address + "/level",
                        "higher",
                        "NATIONAL",
                        "toWhom",
                        "Het ministerie",
                        "carrier",
                        table.boardMember().personId(),
                        "raiseBy",
                        "2099-01-04"))
                .hasStatus3xxRedirection();
        assertThat(world.count("system_failure where escalated")).isZero();
        assertThat(get(address)).bodyText().contains("Het ministerie");
    }

    @Test
    void the_owner_hands_over_in_words() {
        UUID chair = table.chair().personId();
        assertThat(post("/failures/" + kept + "/owner", "owner", chair))
                .hasStatus(409)
                .bodyText()
                .contains("Schrijf op wat de nieuwe eigenaar moet weten.");
        assertThat(post("/failures/" + kept + "/owner", "owner", chair, "handover", "Bel eerst het wijkteam."))
                .hasStatus3xxRedirection();
        assertThat(get("/failures/" + kept)).bodyText().contains("Overgedragen", "Bel eerst het wijkteam.");
    }

    @Test
    void a_failure_whose_owner_left_the_table_waits_for_the_chair() {
        assertThat(get("/")).bodyText().doesNotContain("zonder eigenaar aan tafel");
        world.insert(Rows.acknowledged(world, table)
                .with("statement", "Wij wachten op elkaar")
                .with("owner_id", world.person("Iemand").personId()));
        assertThat(get("/")).bodyText().contains("zonder eigenaar aan tafel", "Wij wachten op elkaar");
    }

    @Test
    void what_is_gone_is_asked_again_after_half_a_year_and_once() {
        resolve();
        ask();
        assertThat(world.count("practice_question where cause = 'ASKED_AGAIN'")).isZero();
        world.sql(db -> db.sql("update system_failure set resolved_at = resolved_at - interval '7 months' where id = ?")
                .param(kept)
                .update());
        ask();
        ask();
        assertThat(world.count("practice_question where cause = 'ASKED_AGAIN'")).isEqualTo(2);
        assertThat(world.count("timeline_line where what = 'failure.askedAgain'"))
                .isOne();
        assertThat(get(table.frontline(), "/")).bodyText().contains("De praktijk zei dat dit over was.");
        answer(table.frontline(), true);
        assertThat(world.count("system_failure where state = 'REOPENED'")).isOne();
    }

    @Test
    void asked_sooner_than_that_nothing_says_that_half_a_year_went_by() {
        resolve();
        askNow();
        assertThat(get("/failures/" + kept))
                .bodyText()
                .contains("We vroegen de praktijk opnieuw")
                .doesNotContain("half jaar");
        assertThat(get(table.frontline(), "/"))
                .bodyText()
                .contains("De praktijk zei dat dit over was.")
                .doesNotContain("half jaar");
    }

    @Test
    void a_question_that_is_taken_back_waits_for_nobody() {
        resolve();
        String change = askNow();
        assertThat(world.count("practice_question where cause = 'ASKED_AGAIN'")).isEqualTo(2);
        assertThat(post(change + "/undo")).hasStatus3xxRedirection();
        assertThat(world.count("practice_question where answered_at is null")).isZero();
        assertThat(get("/failures/" + kept)).bodyText().contains("nam de vraag aan de praktijk");
    }

    @Test
    void what_was_asked_before_that_is_asked_still() {
        resolve();
        world.sql(db -> db.sql("update system_failure set resolved_at = resolved_at - interval '7 months' where id = ?")
                .param(kept)
                .update());
        ask();
        assertThat(post(askNow() + "/undo")).hasStatus3xxRedirection();
        assertThat(world.count("practice_question where cause = 'ASKED_AGAIN' and answered_at is null"))
                .isEqualTo(2);
    }

    /** Before half a year is over; says where it can be taken back. */
    private String askNow() {
        MvcTestResult begun = post("/failures/changes", "verb", "CONFIRMATION", "query", "status=all", "failure", kept);
        String change = Objects.requireNonNull(begun.getResponse().getRedirectedUrl());
        assertThat(post(change)).hasStatus3xxRedirection();
        return change;
    }

    private void resolve() {
        post("/failures/" + kept + "/work");
        post("/failures/" + kept + "/claim", "claim", "We voeren de intake samen.");
        answer(table.frontline(), false);
        answer(table.resident(), false);
        assertThat(world.count("system_failure where state = 'RESOLVED'")).isOne();
    }

    private void answer(Actor by, boolean stillHappens) {
        assertThat(post(by, "/failures/" + kept + "/confirmations", "stillHappens", stillHappens))
                .hasStatus3xxRedirection();
    }

    private void ask() {
        Actor anybody = table.chair();
        world.as(anybody, () -> rounds.askWhatIsDue(anybody.municipalityId()));
    }

    private UUID escalated() {
        return world.insert(Rows.acknowledged(world, table)
                .with("statement", "Wij wachten op een diagnose")
                .with("escalated", true, "untouched", 3));
    }

    private void merge() {
        assertThat(post("/failures/" + kept + "/mergers", "other", gone, "keep", kept))
                .hasStatus3xxRedirection();
    }

    private void link(UUID failure, UUID told) {
        world.insert(Rows.part("failure_story", world)
                .with("failure_id", failure, "story_id", told, "linked_at", Rows.now())
                .with("linked_by", table.chair().personId()));
    }

    private MvcTestResult get(String address) {
        return get(table.chair(), address);
    }

    private MvcTestResult get(Actor by, String address) {
        return browser.get().uri(address).with(world.requestAs(by)).with(csrf()).exchange();
    }

    private MvcTestResult post(String address, Object... fields) {
        return post(table.chair(), address, fields);
    }

    private MvcTestResult post(Actor by, String address, Object... fields) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (int i = 0; i < fields.length; i += 2) form.add(fields[i].toString(), fields[i + 1].toString());
        form.add("submission", Ids.next().toString());
        return browser.post()
                .uri(address)
                .params(form)
                .with(csrf())
                .with(world.requestAs(by))
                .exchange();
    }
}
