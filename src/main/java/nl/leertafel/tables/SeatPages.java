package nl.leertafel.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leertafel.people.PersonLookup;
import nl.leertafel.people.PersonSummary;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.Option;
import nl.leertafel.shared.Purpose;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class SeatPages {
    private static final String NOTHING = "–";

    private final SeatAccess access;
    private final TableSeats seats;
    private final PersonLookup people;
    private final MessageSource messages;

    SeatPages(SeatAccess access, TableSeats seats, PersonLookup people, MessageSource messages) {
        this.access = access;
        this.seats = seats;
        this.people = people;
        this.messages = messages;
    }

    /** @param session for a guest: the session for which they come */
    SeatPage added(Actor actor, UUID tableId, @Nullable UUID session) {
        List<PersonSummary> choices = people.choices();
        if (session != null) return invited(actor, tableId, session, choices);
        return new SeatPage(
                access.toSeat(actor, tableId).pinned(),
                null,
                0,
                false,
                null,
                null,
                null,
                "",
                "/tables/" + tableId,
                roles(false),
                persons(choices, "tables.seat.nobody"),
                persons(choices, "tables.seat.noDeputy"));
    }

    private SeatPage invited(Actor actor, UUID tableId, UUID session, List<PersonSummary> choices) {
        boolean cameFromSession = access.prepares(actor, tableId);
        return new SeatPage(
                access.toInvite(actor, tableId, session).pinned(),
                null,
                0,
                true,
                access.begins(tableId, session),
                null,
                null,
                "",
                cameFromSession ? "/sessions/" + session : "/tables/" + tableId,
                roles(true),
                persons(choices, "tables.seat.choose"),
                List.of());
    }

    SeatPage shown(Actor actor, UUID tableId, UUID id) {
        Purpose table = access.toSeat(actor, tableId).pinned();
        Seat seat = find(tableId, id);
        List<PersonSummary> choices = people.choices();
        PersonSummary sitter = seat.personId() == null
                ? null
                : people.find(List.of(seat.personId())).get(seat.personId());
        boolean guest = seat.role() == SeatRole.GUEST;
        return new SeatPage(
                table,
                id,
                seat.version(),
                guest,
                null,
                sitter == null ? null : sitter.name(),
                seat.since(),
                seat.label(),
                "/tables/" + tableId,
                roles(guest),
                persons(choices, sitter == null ? "tables.seat.nobody" : null),
                persons(choices, "tables.seat.noDeputy"));
    }

    /** The form with what is stored now. */
    SeatForm form(Actor actor, UUID tableId, UUID id, UUID submission) {
        access.toSeat(actor, tableId);
        return SeatForm.of(find(tableId, id), submission);
    }

    /** Message keys of the fields, with the words for what is stored now. */
    Map<String, String> stored(Actor actor, UUID tableId, UUID id, Locale language) {
        SeatForm form = form(actor, tableId, id, Ids.next());
        Map<UUID, PersonSummary> found = people.find(Stream.of(form.person(), form.deputy())
                .flatMap(Stream::ofNullable)
                .toList());
        Map<String, String> stored = new LinkedHashMap<>();
        stored.put("tables.seat.role", messages.getMessage("tables.role." + form.role(), null, language));
        stored.put("tables.seat.person", name(found, form.person()));
        stored.put("tables.seat.label", form.label().isEmpty() ? NOTHING : form.label());
        stored.put("tables.seat.deputy", name(found, form.deputy()));
        return stored;
    }

    /** @throws NotFound when there is no such seat */
    UUID tableOf(UUID id) {
        return seats.findById(id).orElseThrow(() -> new NotFound("seat", id)).tableId();
    }

    private static String name(Map<UUID, PersonSummary> found, @Nullable UUID id) {
        PersonSummary person = id == null ? null : found.get(id);
        return person == null ? NOTHING : person.name();
    }

    private static List<Option> roles(boolean guest) {
        return Option.all(SeatRole.class, "tables.role").stream()
                .filter(role -> guest == role.value().equals(SeatRole.GUEST.name()))
                .toList();
    }

    private static List<Option> persons(List<PersonSummary> choices, @Nullable String nobody) {
        List<Option> options = new ArrayList<>();
        if (nobody != null) options.add(new Option("", nobody, true));
        choices.forEach(person -> options.add(Option.of(person.id(), person.name() + ", " + person.organisation())));
        return options;
    }

    private Seat find(UUID tableId, UUID id) {
        return seats.find(tableId, id).orElseThrow(() -> new NotFound("seat", id));
    }
}
