package nl.leertafel.failures;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Domain;
import nl.leertafel.shared.RuleBroken;

/** What the table says of a failure, as it is now. */
@Embeddable
class Wording {
    private String statement;

    @Enumerated(EnumType.STRING)
    private FailureKind kind;

    @Enumerated(EnumType.STRING)
    private FailureLevel level;

    private String workaround;

    @Embedded
    private Domains domains = new Domains();

    Wording(Description what, UUID municipality) {
        this.statement = what.statement();
        this.kind = what.kind();
        this.level = what.level();
        this.workaround = what.workaround();
        domains.mark(what.domains(), municipality);
    }

    @SuppressWarnings("NullAway.Init")
    protected Wording() {} // for JPA

    void describe(Description now, UUID municipality) {
        statement = now.statement();
        kind = now.kind();
        level = now.level();
        workaround = now.workaround();
        domains.mark(now.domains(), municipality);
    }

    /** From the highest level it can only be taken there again. */
    void raise(FailureLevel higher) {
        boolean top = higher == level && level == FailureLevel.NATIONAL;
        if (higher.compareTo(level) <= 0 && !top) throw new RuleBroken("failures.rule.notHigher");
        level = higher;
    }

    void restore(FailureBefore before, UUID municipality) {
        level = before.level();
        domains.mark(before.domains(), municipality);
    }

    void take(Wording other, UUID otherFailure, UUID municipality) {
        domains.take(other.domains, otherFailure, municipality);
    }

    void forget(UUID otherFailure) {
        domains.forget(otherFailure);
    }

    String statement() {
        return statement;
    }

    FailureLevel level() {
        return level;
    }

    Set<Domain> domains() {
        return domains.all();
    }

    /** As it is, but for the statement: for a part of it. */
    Description of(String part) {
        return new Description(part, kind, level, domains.all(), workaround);
    }

    Description description() {
        return of(statement);
    }
}
