package nl.leertafel.tables;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.Purpose;
import nl.leertafel.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

@Entity
class LearningTable extends AbstractAggregateRoot<LearningTable> {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID municipalityId;
    private String name;
    private String theme;
    private String purpose;
    private int rhythmWeeks;
    private String houseRules;

    @Enumerated(EnumType.STRING)
    private TableState state;

    private Instant createdAt;

    LearningTable(TableForm form, Actor by, Instant at) {
        this.id = Ids.next();
        this.municipalityId = by.municipalityId();
        this.name = form.name();
        this.theme = form.theme();
        this.purpose = form.purpose();
        this.rhythmWeeks = form.weeks();
        this.houseRules = form.houseRules();
        this.state = TableState.SETTING_UP;
        this.createdAt = at;
        registerEvent(new TableSetUp(id, name, by, at));
    }

    @SuppressWarnings("NullAway.Init")
    protected LearningTable() {} // for JPA

    void change(TableForm form, Actor by, Instant at) {
        mustBeOpen();
        if (state == TableState.ACTIVE && form.houseRules().isEmpty())
            throw new RuleBroken("tables.rule.activeKeepsHouseRules");
        this.name = form.name();
        this.theme = form.theme();
        this.purpose = form.purpose();
        this.rhythmWeeks = form.weeks();
        this.houseRules = form.houseRules();
        registerEvent(new TableChanged(id, by, at));
    }

    /** Sessions at which nobody tells, or nobody can decide, would not be a learning table. */
    void activate(Set<SeatRole> taken, Actor by, Instant at) {
        mustBeOpen();
        if (state == TableState.ACTIVE) throw new RuleBroken("tables.rule.alreadyActive");
        readiness(taken).missing().stream().findFirst().ifPresent(missing -> {
            throw new RuleBroken("tables.rule.needs." + missing);
        });
        this.state = TableState.ACTIVE;
        registerEvent(new TableActivated(id, by, at));
    }

    void makeDormant(Actor by, Instant at) {
        if (!canBeMadeDormant()) throw new RuleBroken("tables.rule.notActive");
        this.state = TableState.DORMANT;
        registerEvent(new TableMadeDormant(id, by, at));
    }

    /** The end: what it did goes on elsewhere. Nothing about it changes any more. */
    void handOver(String to, Actor by, Instant at) {
        mustBeOpen();
        if (!canBeHandedOver()) throw new RuleBroken("tables.rule.neverActive");
        this.state = TableState.HANDED_OVER;
        registerEvent(new TableHandedOver(id, to, by, at));
    }

    Readiness readiness(Set<SeatRole> taken) {
        return Readiness.of(taken, houseRules);
    }

    boolean canBeChanged() {
        return state != TableState.HANDED_OVER;
    }

    boolean canBeMadeDormant() {
        return state == TableState.ACTIVE;
    }

    boolean canBeHandedOver() {
        return state == TableState.ACTIVE || state == TableState.DORMANT;
    }

    void mustBeOpen() {
        if (!canBeChanged()) throw new RuleBroken("tables.rule.handedOver");
    }

    Purpose pinned() {
        return new Purpose(id, name, purpose);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    String name() {
        return name;
    }

    String theme() {
        return theme;
    }

    String purpose() {
        return purpose;
    }

    int rhythmWeeks() {
        return rhythmWeeks;
    }

    String houseRules() {
        return houseRules;
    }

    TableState state() {
        return state;
    }
}
