package nl.leertafel.rulechecks;

/** docs/nomenclature.md: claimed, requested of an official, checked; withdrawn with a reason before it is checked. */
public enum RuleCheckState {
    CLAIMED,
    REQUESTED,
    CHECKED,
    WITHDRAWN;

    /** Nobody knows yet. */
    boolean isOpen() {
        return this == CLAIMED || this == REQUESTED;
    }
}
