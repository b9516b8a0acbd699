package nl.leertafel.tables;

public enum TableState {
    SETTING_UP,
    ACTIVE,
    DORMANT,
    HANDED_OVER
}
