package nl.leertafel.rulechecks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Ids;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** What holds for rule checks, tried past the application: the database refuses it as well. */
@LeertafelTest
class RuleChecksInSqlTest {
    @Autowired
    World world;

    SeatedTable table;

    @BeforeEach
    void seat() {
        table = world.table();
    }

    private void refused(String constraint, Rows.Row row) {
        assertThatThrownBy(() -> world.insert(row))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining(constraint);
    }

    private void refused(String reason, String sql, Object... values) {
        assertThatThrownBy(() ->
                        world.sql(jdbc -> jdbc.sql(sql).params(List.of(values)).update()))
                .rootCause()
                .hasMessageContaining(reason);
    }

    private UUID checked(String verdict, Object... columns) {
        UUID id = Ids.next();
        Rows.Row check = Rows.requested(world, table)
                .with("id", id, "state", "CHECKED", "verdict", verdict, "checked_at", Rows.now());
        world.sql(jdbc -> {
            check.insert(jdbc);
            return Rows.verdict(world, table, id, 1, verdict).with(columns).insert(jdbc);
        });
        return id;
    }

    @Test
    void a_request_is_whole_and_not_of_the_claimant() {
        refused("rule_check_whole_request", Rows.requested(world, table).with("due_on", null));
        refused("rule_check_requested", Rows.claim(world, table).with("state", "REQUESTED"));
        refused("rule_check_claimed", Rows.requested(world, table).with("state", "CLAIMED"));
        refused(
                "rule_check_not_by_claimant",
                Rows.requested(world, table)
                        .with("claimant_id", table.official().personId()));
    }

    @Test
    void a_person_or_a_role_claims_not_both() {
        refused("rule_check_one_claimant", Rows.claim(world, table).with("claimant_role", "CHAIR"));
        world.insert(Rows.claim(world, table).with("claimant_id", null, "claimant_role", "CHAIR"));
        world.insert(Rows.claim(world, table).with("claimant_id", null));
    }

    @Test
    void checked_goes_with_a_verdict_and_withdrawn_with_a_reason() {
        refused("rule_check_checked", Rows.requested(world, table).with("state", "CHECKED"));
        refused("rule_check_checked", Rows.requested(world, table).with("verdict", "HABIT", "checked_at", Rows.now()));
        refused("rule_check_withdrawn", Rows.claim(world, table).with("state", "WITHDRAWN"));
        refused("rule_check_withdrawn", Rows.claim(world, table).with("withdrawal_reason", "Toch niet."));
    }

    @Test
    void the_verdict_of_a_check_is_its_last_one() {
        refused(
                "the last verdict is the one that holds",
                "update rule_check set verdict = 'LAW' where id = ?",
                checked("HABIT"));
        UUID check = checked("HABIT");
        assertThatThrownBy(() -> world.insert(Rows.verdict(world, table, check, 2, "MISUNDERSTANDING")))
                .rootCause()
                .hasMessageContaining("the last verdict");
        Rows.Row none =
                Rows.requested(world, table).with("state", "CHECKED", "verdict", "HABIT", "checked_at", Rows.now());
        assertThatThrownBy(() -> world.insert(none)).rootCause().hasMessageContaining("the last verdict");
    }

    @Test
    void nobody_checks_their_own_claim() {
        UUID check = world.insert(Rows.requested(world, table));
        Rows.Row own = Rows.verdict(world, table, check, 1, "HABIT")
                .with("given_by", table.boardMember().personId());
        assertThatThrownBy(() -> world.insert(own)).rootCause().hasMessageContaining("their own claim");
    }

    @Test
    void nothing_goes_away_and_nothing_is_undone() {
        UUID check = checked("HABIT");
        refused("never deleted", "delete from rule_check where id = ?", check);
        refused("", "delete from rule_verdict where rule_check_id = ?", check);
        refused("", "update rule_verdict set finding = 'anders' where rule_check_id = ?", check);
        refused(
                "stays so",
                "update rule_check set state = 'REQUESTED', verdict = null, checked_at = null where id = ?",
                check);
    }

    private void refusedVerdict(String constraint, String verdict, @Nullable Object... columns) {
        UUID check = world.insert(Rows.requested(world, table));
        refused(constraint, Rows.verdict(world, table, check, 1, verdict).with(columns));
    }

    @Test
    void who_says_that_it_is_a_rule_shows_where() {
        refusedVerdict("rule_verdict_quotes", "CONTRACT");
        refusedVerdict("rule_verdict_law", "LAW", "quote", "tekst", "law_id", "BWBR0034925");
        refusedVerdict("rule_verdict_law", "LAW", "quote", "tekst");
        refusedVerdict("rule_verdict_by_law", "BY_LAW", "quote", "tekst");
        checked("LAW", "quote", "tekst", "law_id", "BWBR0034925", "article", "2.3");
        checked("BY_LAW", "quote", "tekst", "by_law_id", "CVDR712517/1");
    }

    @Test
    void a_source_is_one_and_well_formed() {
        refusedVerdict("rule_verdict_one_source", "HABIT", "law_id", "BWBR0034925", "by_law_id", "CVDR1");
        refusedVerdict("rule_verdict_article_of_law", "HABIT", "article", "2.3");
        refusedVerdict("law_id", "HABIT", "law_id", "BWBR34925");
        refusedVerdict("article", "HABIT", "law_id", "BWBR0034925", "article", "2.3&z=1");
        refusedVerdict("by_law_id", "HABIT", "by_law_id", "712517");
        refusedVerdict("link", "HABIT", "link", "http://voorbeeld.example");
        refusedVerdict("finding", "HABIT", "finding", "");
    }

    @Test
    void what_moved_knows_where_to() {
        UUID failure = world.insert(Rows.failure(world, table));
        refused("rule_check_moved", Rows.claim(world, table).with("moved_from", failure));
        assertThat(world.count("rule_check where moved_from is not null")).isZero();
    }
}
