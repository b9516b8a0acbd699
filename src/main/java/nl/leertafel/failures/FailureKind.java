package nl.leertafel.failures;

/** What kind of cause keeps the failure in place: docs/nomenclature.md, kinds of failures. */
public enum FailureKind {
    LAW,
    LOCAL_RULE,
    PRESUMED_RULE,
    CONTRACT,
    BUDGET_PARTITION,
    ACCOUNTABILITY,
    INFORMATION_SYSTEM,
    CAPACITY,
    COOPERATION,
    AUTHORITY,
    CULTURE
}
