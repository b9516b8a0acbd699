package nl.leertafel.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a table needs before it can become active, and what of that is there. */
record Readiness(List<Need> needs) {
    enum Condition {
        CHAIR,
        BOARD_MEMBER,
        FRONTLINE,
        HOUSE_RULES
    }

    record Need(Condition condition, boolean met) {}

    static Readiness of(Set<SeatRole> taken, String houseRules) {
        List<Need> needs = new ArrayList<>();
        needs.add(new Need(Condition.CHAIR, taken.contains(SeatRole.CHAIR)));
        needs.add(new Need(Condition.BOARD_MEMBER, taken.contains(SeatRole.BOARD_MEMBER)));
        needs.add(new Need(Condition.FRONTLINE, taken.contains(SeatRole.FRONTLINE)));
        needs.add(new Need(Condition.HOUSE_RULES, !houseRules.isBlank()));
        return new Readiness(List.copyOf(needs));
    }

    public List<Condition> missing() {
        return needs.stream().filter(need -> !need.met()).map(Need::condition).toList();
    }

    public boolean isComplete() {
        return missing().isEmpty();
    }
}
