package nl.leertafel.rulechecks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.leertafel.failures.FailureMerged;
import nl.leertafel.failures.FailureUnmerged;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;
import nl.leertafel.support.LeertafelTest;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Rule checks of failures that turn out to be the same, and of failures that were not. */
@LeertafelTest
class RuleCheckMovesTest {
    @Autowired
    World world;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    SeatedTable table;
    UUID kept;
    UUID merged;

    @BeforeEach
    void twoFailures() {
        table = world.table();
        kept = world.insert(Rows.failure(world, table));
        merged = world.insert(Rows.failure(world, table));
        world.insert(Rows.claim(world, table).with("failure_id", kept));
        world.insert(Rows.claim(world, table).with("failure_id", merged));
    }

    private void happens(Happened happened) {
        world.as(table.chair(), () -> transactions.executeWithoutResult(status -> events.publishEvent(happened)));
    }

    private void merge() {
        happens(new FailureMerged(
                kept, merged, table.id(), table.chair(), Rows.now(), List.of(Subject.failure(kept)), "Zelfde"));
    }

    @Test
    void they_go_along_with_the_failure_that_goes() {
        merge();
        assertThat(world.count("rule_check where failure_id = '" + kept + "'")).isEqualTo(2);
        assertThat(world.count("rule_check where moved_from = '" + merged + "'"))
                .isOne();
    }

    @Test
    void with_an_undo_exactly_those_come_back() {
        merge();
        happens(new FailureUnmerged(
                kept, merged, table.id(), table.chair(), Rows.now(), List.of(Subject.failure(merged)), "Zelfde"));
        assertThat(world.count("rule_check where failure_id = '" + kept + "'")).isOne();
        assertThat(world.count("rule_check where failure_id = '" + merged + "'"))
                .isOne();
        assertThat(world.count("rule_check where moved_from is not null")).isZero();
    }
}
