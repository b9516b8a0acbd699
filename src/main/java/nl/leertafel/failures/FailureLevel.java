package nl.leertafel.failures;

/** Where the failure can be solved, lowest first. */
public enum FailureLevel {
    TABLE,
    MUNICIPALITY,
    REGION,
    NATIONAL
}
