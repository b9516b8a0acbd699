package nl.leertafel.shared;

/** What a person is across the municipality, apart from their seats. A reader reads published lessons only. */
public enum Standing {
    MEMBER,
    ADMINISTRATOR,
    READER
}
