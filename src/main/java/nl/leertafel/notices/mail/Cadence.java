package nl.leertafel.notices.mail;

/** How often somebody wants mail. */
public enum Cadence {
    DAILY,
    AT_ONCE,
    NEVER
}
