package nl.leertafel.actions;

/** docs/nomenclature.md: agreed, then done with what came of it or dropped with why. */
enum ActionState {
    AGREED,
    DONE,
    DROPPED
}
