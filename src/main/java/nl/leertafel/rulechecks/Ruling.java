package nl.leertafel.rulechecks;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** What somebody found, and when. A later one corrects it; none changes or goes away. */
@Entity
@Table(name = "rule_verdict")
class Ruling {
    @Id
    private UUID id;

    private UUID municipalityId;
    private int number; // the first is 1

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String finding;
    private String quote;

    @Embedded
    private @Nullable RuleSource source; // null is how JPA reads a source of which nothing is known

    private UUID givenBy;
    private Instant givenAt;

    Ruling(int number, Verdict verdict, String finding, String quote, RuleSource source, Actor by, Instant now) {
        mustShowWhere(verdict, finding, quote, source);
        this.id = Ids.next();
        this.municipalityId = by.municipalityId();
        this.number = number;
        this.verdict = verdict;
        this.finding = finding;
        this.quote = quote;
        this.source = source;
        this.givenBy = by.personId();
        this.givenAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected Ruling() {} // for JPA

    /** Who says that a rule exists shows where. */
    private static void mustShowWhere(Verdict verdict, String finding, String quote, RuleSource source) {
        if (finding.isBlank()) throw new RuleBroken("rulechecks.rule.noFinding");
        if (!verdict.wasNeverARule() && quote.isBlank()) throw new RuleBroken("rulechecks.rule.noQuote");
        if (verdict == Verdict.LAW && (source.lawId() == null || source.article() == null))
            throw new RuleBroken("rulechecks.rule.noArticle");
        if (verdict == Verdict.BY_LAW && source.isNone()) throw new RuleBroken("rulechecks.rule.noByLaw");
    }

    int number() {
        return number;
    }

    Verdict verdict() {
        return verdict;
    }
}
