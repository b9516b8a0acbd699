package nl.leertafel.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.Subject;
import nl.leertafel.shared.TravellingClock;
import nl.leertafel.support.Rows;
import nl.leertafel.support.SeatedTable;
import nl.leertafel.support.World;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings sessions of a table into the state that a test begins with, through the services. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Gathering {
    final World world;
    final SeatedTable table;
    private final SessionService sessions;
    private final AgendaService agendas;
    private final AttendanceService attendance;
    private final SessionPages pages;
    private final AgendaDesk desk;
    private final TransactionTemplate transactions;

    Gathering(
            World world,
            SessionService sessions,
            AgendaService agendas,
            AttendanceService attendance,
            SessionPages pages,
            AgendaDesk desk,
            TransactionTemplate transactions) {
        this.world = world;
        this.table = world.table();
        this.sessions = sessions;
        this.agendas = agendas;
        this.attendance = attendance;
        this.pages = pages;
        this.desk = desk;
        this.transactions = transactions;
    }

    static PlanForm form(int days) {
        LocalDate day =
                LocalDate.ofInstant(Rows.now(), TravellingClock.AMSTERDAM).plusDays(days);
        return new PlanForm(
                Ids.next(), 0L, "Onderweg naar hulp", When.typed(day), "15:00", "17:00", "Buurthuis De Linde", "");
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return world.as(actor, work);
    }

    UUID planned(int days) {
        return as(table.facilitator(), () -> sessions.plan(table.facilitator(), table.id(), form(days)));
    }

    UUID story() {
        return world.insert(Rows.released(world, table).with("title", "De taxi die niet reed"));
    }

    UUID withStory(UUID session, UUID story) {
        return put(session, AgendaKind.STORY, Subject.story(story), "De taxi die niet reed");
    }

    UUID put(UUID session, AgendaKind kind, Subject thing, String title) {
        return as(table.chair(), () -> desk.put(session, kind, thing, title, 25));
    }

    UUID convene(UUID session) {
        return convene(session, "");
    }

    UUID convene(UUID session, String reason) {
        return as(table.chair(), () -> sessions.convene(table.chair(), session, new ConveneForm(Ids.next(), reason)));
    }

    UUID inProgress(int days) {
        UUID session = planned(days);
        withStory(session, story());
        convene(session);
        return as(table.facilitator(), () -> sessions.open(table.facilitator(), session, Ids.next()));
    }

    UUID inFollowUp(int days) {
        return end(inProgress(days));
    }

    UUID end(UUID session) {
        return as(table.facilitator(), () -> sessions.end(table.facilitator(), session, Ids.next()));
    }

    /** Everybody was there. */
    UUID attended(UUID session) {
        Map<UUID, Presence> presence = new HashMap<>();
        page(table.facilitator(), session).expected().forEach(row -> presence.put(row.id(), Presence.PRESENT));
        return as(
                table.facilitator(),
                () -> attendance.record(
                        table.facilitator(), session, new AttendanceForm(Ids.next(), presence, Map.of())));
    }

    UUID close(UUID session, boolean carryOver, String noNextReason) {
        ClosureForm form = new ClosureForm(Ids.next(), carryOver, noNextReason);
        return as(table.chair(), () -> sessions.close(table.chair(), session, form));
    }

    UUID cancel(UUID session) {
        return as(
                table.chair(),
                () -> sessions.cancel(table.chair(), session, new CancelForm(Ids.next(), "Raad vergadert")));
    }

    UUID note(UUID session, UUID item, String notes, Outcome outcome) {
        AgendaLine line = page(table.facilitator(), session).agenda().line(item);
        NotesForm form = new NotesForm(Ids.next(), line.version(), notes, outcome);
        return as(table.facilitator(), () -> agendas.note(table.facilitator(), session, item, form));
    }

    UUID skip(UUID session, UUID item) {
        SkipForm form = new SkipForm(Ids.next(), "De tijd was op");
        return as(table.facilitator(), () -> agendas.skip(table.facilitator(), session, item, form));
    }

    UUID add(UUID session, AgendaKind kind, String title) {
        ItemForm form = new ItemForm(Ids.next(), 0L, kind, title, "10");
        as(table.facilitator(), () -> agendas.add(table.facilitator(), session, form));
        return item(session, title).id();
    }

    SessionPage page(Actor actor, UUID session) {
        return as(actor, () -> pages.show(actor, session));
    }

    AgendaLine item(UUID session, String title) {
        return page(table.facilitator(), session).agenda().lines().stream()
                .filter(line -> line.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    boolean about(UUID session, UUID story) {
        return page(table.facilitator(), session).agenda().lines().stream()
                .anyMatch(line -> Subject.story(story).equals(line.thing()));
    }

    List<String> titles(UUID session) {
        return page(table.facilitator(), session).agenda().lines().stream()
                .map(AgendaLine::title)
                .toList();
    }

    Instant now() {
        return Rows.now();
    }

    void inTransaction(Runnable work) {
        as(
                table.chair(),
                () -> transactions.execute(status -> {
                    work.run();
                    return true;
                }));
    }
}
