package nl.leertafel.shared;

/** A domain of public service that a story or a failure touches. */
public enum Domain {
    YOUTH_CARE,
    EDUCATION,
    HOUSING,
    DEBT,
    WMO,
    WLZ,
    HEALTH_CARE,
    SAFETY,
    WORK_AND_INCOME,
    OTHER
}
