package nl.leertafel.stories;

import java.util.List;

/** Why a story is not for a table, and where its author can go instead. */
enum RefusalReason {
    /** Nothing from which a table can learn yet: no moment from practice. */
    NOT_A_CASE("facilitator"),
    ACUTE_DANGER("veiligThuis", "emergency"),
    /** About somebody's conduct, or something that went wrong and has to be reported. */
    COMPLAINT("incidentDesk", "complaintsOfficer", "confidentialAdviser");

    private final List<String> instead;

    RefusalReason(String... instead) {
        this.instead = List.of(instead);
    }

    /** Message key of what it says to the author; {@code .what} explains. */
    public String key() {
        return "reviews.refusal." + name();
    }

    /** Message keys of where to go; {@code .what} says for what, {@code .tel} the number if there is one. */
    public List<String> insteadKeys() {
        return instead.stream().map(place -> "reviews.instead." + place).toList();
    }
}
