package nl.leertafel.letters;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A draft until somebody makes it final; then it stays as the council read it, and a correction is a new edition. */
@Entity
class CouncilLetter extends AbstractAggregateRoot<CouncilLetter> {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID municipalityId;
    private @Nullable UUID tableId;
    private LocalDate quarter;
    private int edition;
    private String language;

    @Enumerated(EnumType.STRING)
    private LetterState state;

    private UUID madeBy;
    private Instant madeAt;
    private @Nullable UUID finalBy;
    private @Nullable Instant finalAt;

    /** @param tableId null for all tables together */
    CouncilLetter(Actor by, @Nullable UUID tableId, Quarter quarter, String language, int edition, Instant at) {
        this.id = Ids.next();
        this.municipalityId = by.municipalityId();
        this.tableId = tableId;
        this.quarter = quarter.first();
        this.edition = edition;
        this.language = language;
        this.state = LetterState.DRAFT;
        this.madeBy = by.personId();
        this.madeAt = at;
    }

    @SuppressWarnings("NullAway.Init")
    protected CouncilLetter() {} // for JPA

    void finish(Actor by, Instant at) {
        if (isFinal()) throw new RuleBroken("letters.rule.final");
        state = LetterState.FINAL;
        finalBy = by.personId();
        finalAt = at;
        if (tableId != null) registerEvent(new LetterFinished(id, tableId, by, at));
    }

    /** What was final is not changed; its words go on in another draft. */
    CouncilLetter next(Actor by, Instant at) {
        if (!isFinal()) throw new RuleBroken("letters.rule.draft");
        return new CouncilLetter(by, tableId, quarter(), language, edition + 1, at);
    }

    void mustBeDraft() {
        if (isFinal()) throw new RuleBroken("letters.rule.final");
    }

    boolean isFinal() {
        return state == LetterState.FINAL;
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID tableId() {
        return tableId;
    }

    Quarter quarter() {
        return new Quarter(quarter);
    }

    String language() {
        return language;
    }
}
