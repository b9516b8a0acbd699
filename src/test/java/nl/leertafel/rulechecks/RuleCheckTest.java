package nl.leertafel.rulechecks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Standing;
import nl.leertafel.tables.SeatRole;
import nl.leertafel.tables.Sitter;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From claimed to checked: docs/nomenclature.md. */
class RuleCheckTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 10);
    private static final UUID MUNICIPALITY = UUID.randomUUID();
    private static final UUID TABLE = UUID.randomUUID();
    private static final RuleSource ARTICLE = RuleSource.law("BWBR0034925", "2.3");

    private final Actor johan = person("Johan");
    private final Actor elif = person("Elif");

    private static Actor person(String name) {
        return new Actor(
                UUID.randomUUID(), UUID.randomUUID(), MUNICIPALITY, name, Standing.MEMBER, Locale.forLanguageTag("nl"));
    }

    private static Sitter official(Actor actor) {
        return new Sitter(UUID.randomUUID(), actor.personId(), actor.name(), "gemeente", SeatRole.OFFICIAL);
    }

    private RuleCheck claimed() {
        Claimant claimant = Claimant.person(johan.personId());
        return new RuleCheck(TABLE, "Zonder diagnose niet beginnen", claimant, RuleOrigin.NONE, johan, NOW);
    }

    private RuleCheck requested() {
        RuleCheck check = claimed();
        check.request(official(elif), DUE, johan, NOW);
        return check;
    }

    private RuleCheck checked() {
        RuleCheck check = requested();
        check.rule(Verdict.HABIT, "Het mag gewoon.", "", RuleSource.NONE, elif, NOW);
        return check;
    }

    private RuleCheck withdrawn() {
        RuleCheck check = claimed();
        check.withdraw("Het ging over iets anders.", johan, NOW);
        return check;
    }

    private static void refused(String rule, ThrowingCallable verb) {
        assertThatThrownBy(verb).isInstanceOf(RuleBroken.class).hasMessage("rulechecks.rule." + rule);
    }

    @Test
    void a_claim_is_requested_and_checked() {
        RuleCheck check = claimed();
        assertThat(check.state()).isEqualTo(RuleCheckState.CLAIMED);
        check.request(official(elif), DUE, johan, NOW);
        assertThat(check.state()).isEqualTo(RuleCheckState.REQUESTED);
        check.rule(Verdict.LAW, "Het staat er echt.", "de tekst", ARTICLE, elif, NOW);
        assertThat(check.state()).isEqualTo(RuleCheckState.CHECKED);
        assertThat(check.verdict()).isEqualTo(Verdict.LAW);
    }

    @Test
    void somebody_else_or_another_day_can_be_asked_until_it_is_checked() {
        RuleCheck check = requested();
        refused("sameRequest", () -> check.request(official(elif), DUE, johan, NOW));
        check.request(official(elif), DUE.plusDays(7), johan, NOW);
        Actor hugo = person("Hugo");
        check.request(official(hugo), DUE, johan, NOW);
        assertThat(check.officialId()).isEqualTo(hugo.personId());
    }

    @Test
    void nobody_checks_their_own_claim() {
        refused("ownClaim", () -> claimed().request(official(johan), DUE, elif, NOW));
        refused("ownClaim", () -> requested().rule(Verdict.HABIT, "Het mag.", "", RuleSource.NONE, johan, NOW));
    }

    @Test
    void a_check_is_requested_before_there_is_a_verdict() {
        refused("requestFirst", () -> claimed().rule(Verdict.HABIT, "Het mag.", "", RuleSource.NONE, elif, NOW));
    }

    @Test
    void a_verdict_says_what_is_true() {
        refused("noFinding", () -> requested().rule(Verdict.HABIT, " ", "", RuleSource.NONE, elif, NOW));
    }

    @ParameterizedTest
    @EnumSource(names = {"LAW", "BY_LAW", "CONTRACT"})
    void who_says_that_it_is_a_rule_quotes_it(Verdict verdict) {
        refused("noQuote", () -> requested().rule(verdict, "Het mag niet.", " ", ARTICLE, elif, NOW));
    }

    @ParameterizedTest
    @EnumSource(names = {"HABIT", "MISUNDERSTANDING"})
    void what_never_was_a_rule_needs_no_quotation(Verdict verdict) {
        RuleCheck check = requested();
        check.rule(verdict, "Het mag.", "", RuleSource.NONE, elif, NOW);
        assertThat(verdict.wasNeverARule()).isTrue();
        assertThat(Verdict.neverARule()).contains(verdict).hasSize(2);
    }

    @Test
    void a_law_has_an_article_and_a_by_law_a_place() {
        for (RuleSource nowhere : List.of(RuleSource.NONE, RuleSource.law("BWBR0034925", null)))
            refused("noArticle", () -> requested().rule(Verdict.LAW, "Het mag niet.", "tekst", nowhere, elif, NOW));
        refused("noByLaw", () -> requested().rule(Verdict.BY_LAW, "Nee.", "tekst", RuleSource.NONE, elif, NOW));
        requested().rule(Verdict.CONTRACT, "Het staat in het contract.", "tekst", RuleSource.NONE, elif, NOW);
    }

    @Test
    void a_later_verdict_corrects_and_both_stay() {
        RuleCheck check = checked();
        check.rule(Verdict.LAW, "Toch wel.", "de tekst", ARTICLE, elif, NOW.plusSeconds(60));
        assertThat(check.verdict()).isEqualTo(Verdict.LAW);
        assertThat(check.rulings())
                .extracting(Ruling::number, Ruling::verdict)
                .containsExactlyInAnyOrder(tuple(1, Verdict.HABIT), tuple(2, Verdict.LAW));
    }

    @Test
    void what_has_ended_is_neither_requested_nor_withdrawn() {
        refused("checked", () -> checked().request(official(elif), DUE, johan, NOW));
        refused("checked", () -> checked().withdraw("Het hoeft niet.", johan, NOW));
        refused("withdrawn", () -> withdrawn().request(official(elif), DUE, johan, NOW));
        refused("withdrawn", () -> withdrawn().withdraw("Het hoeft niet.", johan, NOW));
        refused("withdrawn", () -> withdrawn().rule(Verdict.HABIT, "Het mag.", "", RuleSource.NONE, elif, NOW));
    }

    @Test
    void withdrawing_needs_a_reason() {
        refused("noReason", () -> claimed().withdraw(" ", johan, NOW));
        assertThat(withdrawn().state()).isEqualTo(RuleCheckState.WITHDRAWN);
    }

    @Test
    void who_claims_is_somebody_at_the_table_a_role_or_somebody_elsewhere() {
        UUID person = UUID.randomUUID();
        assertThat(Claimant.of(person.toString())).contains(Claimant.person(person));
        assertThat(Claimant.of("FRONTLINE")).contains(new Claimant(null, SeatRole.FRONTLINE));
        assertThat(Claimant.of("elsewhere")).contains(Claimant.ELSEWHERE);
        assertThat(Claimant.of("iemand")).isEmpty();
    }
}
