package nl.leertafel.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LearningTableTest {
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final Set<SeatRole> ENOUGH = Set.of(SeatRole.CHAIR, SeatRole.BOARD_MEMBER, SeatRole.FRONTLINE);
    private final Actor by = new Actor(
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            "Beheerder",
            Standing.ADMINISTRATOR,
            Locale.forLanguageTag("nl"));
    private final LearningTable table = new LearningTable(form("Wij praten met, niet over."), by, NOW);

    @Test
    void isBeingSetUpAtFirst() {
        assertThat(table.state()).isEqualTo(TableState.SETTING_UP);
    }

    @Test
    void becomesActiveWithAChairABoardMemberAFrontlineProfessionalAndHouseRules() {
        table.activate(ENOUGH, by, NOW);

        assertThat(table.state()).isEqualTo(TableState.ACTIVE);
    }

    @ParameterizedTest
    @EnumSource(names = {"CHAIR", "BOARD_MEMBER", "FRONTLINE"})
    void staysBeingSetUpAsLongAsSomebodyIsMissing(SeatRole missing) {
        Set<SeatRole> others = EnumSet.allOf(SeatRole.class);
        others.remove(missing);

        assertThatThrownBy(() -> table.activate(others, by, NOW))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("tables.rule.needs." + missing);
        assertThat(table.state()).isEqualTo(TableState.SETTING_UP);
    }

    @Test
    void staysBeingSetUpWithoutHouseRules() {
        LearningTable without = new LearningTable(form("  "), by, NOW);

        assertThatThrownBy(() -> without.activate(ENOUGH, by, NOW)).hasMessage("tables.rule.needs.HOUSE_RULES");
    }

    @Test
    void saysAllThatIsMissing() {
        LearningTable without = new LearningTable(form(""), by, NOW);

        assertThat(without.readiness(Set.of(SeatRole.CHAIR, SeatRole.OFFICIAL, SeatRole.RESIDENT))
                        .missing())
                .containsExactly(
                        Readiness.Condition.BOARD_MEMBER,
                        Readiness.Condition.FRONTLINE,
                        Readiness.Condition.HOUSE_RULES);
    }

    @Test
    void anActiveTableKeepsItsHouseRules() {
        table.activate(ENOUGH, by, NOW);

        assertThatThrownBy(() -> table.change(form(""), by, NOW)).hasMessage("tables.rule.activeKeepsHouseRules");
        assertThat(table.houseRules()).isEqualTo("Wij praten met, niet over.");
    }

    @Test
    void beforeItIsActiveItsHouseRulesMayStillBeWritten() {
        assertThatCode(() -> table.change(form(""), by, NOW)).doesNotThrowAnyException();
    }

    @Test
    void goesToRestAndWakesUpUnderTheSameGuard() {
        table.activate(ENOUGH, by, NOW);
        table.makeDormant(by, NOW);
        assertThat(table.state()).isEqualTo(TableState.DORMANT);

        assertThatThrownBy(() -> table.activate(Set.of(SeatRole.CHAIR), by, NOW))
                .isInstanceOf(RuleBroken.class);
        table.activate(ENOUGH, by, NOW);
        assertThat(table.state()).isEqualTo(TableState.ACTIVE);
    }

    @Test
    void onlyAnActiveTableGoesToRest() {
        assertThatThrownBy(() -> table.makeDormant(by, NOW)).hasMessage("tables.rule.notActive");
    }

    @Test
    void isNotActivatedTwice() {
        table.activate(ENOUGH, by, NOW);

        assertThatThrownBy(() -> table.activate(ENOUGH, by, NOW)).hasMessage("tables.rule.alreadyActive");
    }

    @Test
    void isHandedOverOnlyAfterItWorked() {
        assertThatThrownBy(() -> table.handOver("de regio", by, NOW)).hasMessage("tables.rule.neverActive");
    }

    @Test
    void doesNotChangeAfterItIsHandedOver() {
        table.activate(ENOUGH, by, NOW);
        table.handOver("de regio", by, NOW);

        assertThat(table.state()).isEqualTo(TableState.HANDED_OVER);
        assertThatThrownBy(() -> table.change(form("Iets anders"), by, NOW)).hasMessage("tables.rule.handedOver");
        assertThatThrownBy(() -> table.activate(ENOUGH, by, NOW)).hasMessage("tables.rule.handedOver");
        assertThatThrownBy(() -> table.makeDormant(by, NOW)).hasMessage("tables.rule.notActive");
        assertThatThrownBy(() -> table.handOver("wie dan ook", by, NOW)).hasMessage("tables.rule.handedOver");
    }

    private static TableForm form(String houseRules) {
        return new TableForm(
                UUID.randomUUID(), null, "Leertafel Jeugd", "Jeugd", "Elk kind krijgt op tijd hulp.", "4", houseRules);
    }
}
