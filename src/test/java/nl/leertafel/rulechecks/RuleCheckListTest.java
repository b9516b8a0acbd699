package nl.leertafel.rulechecks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of rule checks on a real database: found by words, the best match first, in pages. */
@LeertafelTest
class RuleCheckListTest {
    @Autowired
    World world;

    @Autowired
    RuleCheckList list;

    @Autowired
    MockMvc mvc;

    SeatedTable table;

    @BeforeEach
    void seat() {
        table = world.table();
    }

    @ParameterizedTest
    @CsvSource({
        "verwijzingen, Zonder verwijzing mogen wij niet beginnen",
        "schotten, De onderwijsschotten zijn verplicht",
        "schoten, De schotten zijn verplicht",
        "jeugdhulp, Hulp voor de jeugd mag niet van de school komen",
    })
    void finds_words_in_any_form_and_with_a_mistake(String typed, String claim) {
        UUID found = claimed(claim);
        claimed("Wij mogen geen auto lenen");
        assertThat(searched(table.chair(), typed)).containsExactly(found);
    }

    @Test
    void finds_what_was_found_and_quoted_and_what_is_claimed_comes_first() throws Exception {
        UUID found = world.insert(Rows.requested(world, table).with("claim", "Wij mogen niet beginnen"));
        assertThat(searched(table.chair(), "indicatie")).isEmpty();
        check(found, "Een indicatie is niet nodig", "Het college verstrekt een beschikking");
        UUID claim = claimed("Zonder indicatie mag het niet");
        assertThat(searched(table.chair(), "indicatie mag")).containsExactly(claim);
        assertThat(searched(table.chair(), "indicatie")).containsExactly(claim, found);
        assertThat(searched(table.chair(), "beschikkingen")).containsExactly(found);
        assertThat(searched(table.chair(), "beginnen")).containsExactly(found);
    }

    @Test
    void pages_follow_each_other_without_loss() {
        for (int i = 0; i < 30; i++) claimed(i % 2 == 0 ? "De wachtlijst moet" : "De ggzwachtlijst moet");
        for (String words : List.of("", "wachtlijst")) {
            RuleCheckListPage first = page(table.chair(), words, null);
            RuleCheckListPage second = page(table.chair(), words, cursor(first.next()));
            List<UUID> all = new ArrayList<>(ids(first));
            all.addAll(ids(second));
            assertThat(first.rows()).hasSize(25);
            assertThat(all).hasSize(30).doesNotHaveDuplicates();
            assertThat(second.next()).isNull();
        }
        assertThat(page(table.chair(), "wachtlijst", "nonsense").rows()).hasSize(25);
    }

    @Test
    void words_at_tables_of_others_neither_show_nor_guide() {
        SeatedTable other = world.table();
        UUID there = world.insert(Rows.claim(world, other).with("claim", "Het bord is verplicht"));
        UUID like = claimed("De bond is verplicht");
        assertThat(searched(table.chair(), "bord")).containsExactly(like);
        assertThat(searched(world.administrator(), "bord")).containsExactly(there);
        assertThat(page(table.chair(), "verplichten", null).counts().everything())
                .isEqualTo(1);
    }

    private UUID claimed(String words) {
        return world.insert(Rows.claim(world, table).with("claim", words));
    }

    private void check(UUID check, String finding, String quote) throws Exception {
        mvc.perform(post("/rule-checks/" + check + "/verdict")
                        .with(csrf())
                        .with(world.requestAs(table.official()))
                        .param("submission", Ids.next().toString())
                        .param("version", "0")
                        .param("verdict", "HABIT")
                        .param("finding", finding)
                        .param("quote", quote))
                .andExpect(redirectedUrl("/rule-checks/" + check));
    }

    private List<UUID> searched(Actor actor, String words) {
        return ids(page(actor, words, null));
    }

    private static List<UUID> ids(RuleCheckListPage page) {
        return page.rows().stream().map(RuleCheckRow::id).toList();
    }

    private RuleCheckListPage page(Actor actor, String words, @Nullable String after) {
        RuleCheckFilter filter = RuleCheckFilter.of(null, null, null, null, words, after);
        return world.as(actor, () -> list.page(actor, filter));
    }

    private static @Nullable String cursor(@Nullable String next) {
        return next == null
                ? null
                : UriComponentsBuilder.fromUriString(next)
                        .build()
                        .getQueryParams()
                        .getFirst("after");
    }
}
