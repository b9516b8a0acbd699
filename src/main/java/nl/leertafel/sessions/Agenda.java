package nl.leertafel.sessions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.shared.NotFound;
import nl.leertafel.shared.RuleBroken;
import nl.leertafel.shared.Subject;

/** The items of one session in their order: knows where a new one belongs, and moves them. */
final class Agenda {
    /** What every session has once, with the minutes that it usually takes. */
    static final Map<AgendaKind, Integer> FIXED = Map.of(
            AgendaKind.PURPOSE, 5,
            AgendaKind.SUCCESSES, 10,
            AgendaKind.PROMISES, 5,
            AgendaKind.AGREEMENTS, 10,
            AgendaKind.CHECK_OUT, 5);

    private final List<AgendaItem> items;

    /** @param items by position */
    Agenda(List<AgendaItem> items) {
        this.items = new ArrayList<>(items);
    }

    /** After the last one of its kind, or of the kinds that usually come before. */
    void add(AgendaItem item) {
        int place = items.size();
        while (place > 0 && rank(items.get(place - 1).kind()) > rank(item.kind())) place--;
        items.add(place, item);
        renumber();
    }

    void remove(UUID itemId) {
        AgendaItem item = find(itemId);
        if (!item.canBeRemoved()) throw new RuleBroken("sessions.rule.cannotBeRemoved");
        items.remove(item);
        renumber();
    }

    /** At the edge it stays where it is: somebody else moved it meanwhile. */
    void up(UUID itemId) {
        int place = items.indexOf(find(itemId));
        if (place > 0) swap(place, place - 1);
    }

    void down(UUID itemId) {
        int place = items.indexOf(find(itemId));
        if (place < items.size() - 1) swap(place, place + 1);
    }

    /** These of that kind before the others of it, in this order. */
    void lead(AgendaKind kind, List<AgendaItem> leading) {
        int first = 0;
        while (first < items.size() && items.get(first).kind() != kind) first++;
        List<AgendaItem> before = new ArrayList<>(items.subList(0, first));
        before.removeAll(leading);
        items.removeAll(leading);
        items.addAll(before.size(), leading);
        renumber();
    }

    /**
     * Those that are named, in that order. What came meanwhile stays behind what it stood behind, and what somebody took
     * away is left out.
     */
    void order(List<UUID> ids) {
        List<AgendaItem> named = ids.stream()
                .distinct()
                .flatMap(id -> items.stream().filter(item -> item.id().equals(id)))
                .toList();
        List<AgendaItem> before = new ArrayList<>(items);
        items.retainAll(named);
        items.sort((one, other) -> Integer.compare(named.indexOf(one), named.indexOf(other)));
        for (int i = 0; i < before.size(); i++) {
            if (named.contains(before.get(i))) continue;
            items.add(i == 0 ? 0 : items.indexOf(before.get(i - 1)) + 1, before.get(i));
        }
        renumber();
    }

    /**
     * Brings back what waits, and says what came onto it. Failures and actions come by themselves when the table is
     * convened; here they are only linked to the item that was carried over, so that nobody skips them twice.
     *
     * @param waiting items of closed sessions, oldest first
     */
    List<AgendaItem> takeBack(List<AgendaItem> waiting, LearningSession session) {
        List<AgendaItem> carried = new ArrayList<>();
        for (AgendaItem earlier : waiting) {
            Optional<AgendaItem> there = like(earlier);
            if (there.isPresent()) there.get().follow(earlier);
            else if (!earlier.comesByItself()) {
                AgendaItem again = earlier.again(session);
                add(again);
                carried.add(again);
            }
        }
        return carried;
    }

    /** The item that stands for the same point: about the same thing, or a fixed part of every session. */
    Optional<AgendaItem> like(AgendaItem earlier) {
        return items.stream()
                .filter(item -> earlier.thing() != null
                        ? earlier.thing().equals(item.thing())
                        : item.thing() == null
                                && !item.handling().isCarried()
                                && item.kind() == earlier.kind()
                                && FIXED.containsKey(item.kind()))
                .findFirst();
    }

    Optional<AgendaItem> about(Subject thing) {
        return items.stream().filter(item -> item.isAbout(thing)).findFirst();
    }

    AgendaItem find(UUID itemId) {
        return items.stream()
                .filter(item -> item.id().equals(itemId))
                .findFirst()
                .orElseThrow(() -> new NotFound("agenda item", itemId));
    }

    List<AgendaItem> items() {
        return Collections.unmodifiableList(items);
    }

    private void swap(int one, int other) {
        Collections.swap(items, one, other);
        renumber();
    }

    private void renumber() {
        for (int i = 0; i < items.size(); i++) items.get(i).moveTo(i);
    }

    /** Kinds stand in their usual order; what is of no kind comes before the agreements. */
    private static int rank(AgendaKind kind) {
        return kind == AgendaKind.OTHER ? 2 * AgendaKind.AGREEMENTS.ordinal() - 1 : 2 * kind.ordinal();
    }
}
