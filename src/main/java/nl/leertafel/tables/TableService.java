package nl.leertafel.tables;

import java.time.Clock;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.Purpose;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Stale;
import nl.leertafel.shared.Submissions;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class TableService {
    private static final UUID NONE = new UUID(0, 0);

    private final LearningTables tables;
    private final TableSeats seats;
    private final TableLookup lookup;
    private final Submissions submissions;
    private final Clock clock;

    TableService(LearningTables tables, TableSeats seats, TableLookup lookup, Submissions submissions, Clock clock) {
        this.tables = tables;
        this.seats = seats;
        this.lookup = lookup;
        this.submissions = submissions;
        this.clock = clock;
    }

    UUID setUp(Actor actor, TableForm form) {
        if (!actor.isAdministrator()) throw new NotFound("table", "new");
        return submissions.once(form.submission(), actor, () -> {
            mustBeFree(form.name(), NONE);
            return store(new LearningTable(form, actor, clock.instant()));
        });
    }

    void change(Actor actor, UUID id, TableForm form) {
        LearningTable table = managed(actor, id);
        submissions.once(form.submission(), actor, () -> {
            if (form.version() == null || form.version() != table.version()) throw new Stale("table", id);
            mustBeFree(form.name(), id);
            table.change(form, actor, clock.instant());
            return store(table);
        });
    }

    void activate(Actor actor, UUID id, UUID submission) {
        LearningTable table = steered(actor, id);
        submissions.once(submission, actor, () -> {
            table.activate(seats.takenRoles(id), actor, clock.instant());
            return store(table);
        });
    }

    void makeDormant(Actor actor, UUID id, UUID submission) {
        LearningTable table = steered(actor, id);
        submissions.once(submission, actor, () -> {
            table.makeDormant(actor, clock.instant());
            return store(table);
        });
    }

    void handOver(Actor actor, UUID id, HandOverForm form) {
        LearningTable table = managed(actor, id);
        submissions.once(form.submission(), actor, () -> {
            table.handOver(form.to(), actor, clock.instant());
            return store(table);
        });
    }

    /** The form with what is stored now. */
    @Transactional(readOnly = true)
    TableForm form(Actor actor, UUID id, UUID submission) {
        LearningTable table = managed(actor, id);
        table.mustBeOpen();
        return TableForm.of(table, submission);
    }

    /** The table, if it can be handed over now. */
    @Transactional(readOnly = true)
    Purpose toHandOver(Actor actor, UUID id) {
        LearningTable table = managed(actor, id);
        table.mustBeOpen();
        if (!table.canBeHandedOver()) throw new RuleBroken("tables.rule.neverActive");
        return new Purpose(id, table.name(), table.purpose());
    }

    private UUID store(LearningTable table) {
        try {
            return tables.saveAndFlush(table).id();
        } catch (DataIntegrityViolationException twoAtOnce) {
            throw nameTaken(table.name());
        }
    }

    private void mustBeFree(String name, UUID except) {
        if (tables.isNameTaken(name, except)) throw nameTaken(name);
    }

    private static RuleBroken nameTaken(String name) {
        return new RuleBroken("tables.rule.nameTaken", name);
    }

    private LearningTable managed(Actor actor, UUID id) {
        if (!actor.isAdministrator()) throw new NotFound("table", id);
        return find(id);
    }

    private LearningTable steered(Actor actor, UUID id) {
        if (!actor.isAdministrator() && !lookup.seatsOf(actor).has(id, SeatRole.CHAIR)) throw new NotFound("table", id);
        return find(id);
    }

    private LearningTable find(UUID id) {
        return tables.findById(id).orElseThrow(() -> new NotFound("table", id));
    }
}
