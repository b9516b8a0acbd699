package nl.leertafel.vault;

import java.util.UUID;

/** Seals and opens words. What was sealed for one row of one municipality opens nowhere else. */
public interface Vault {
    /** No words give no bytes. */
    byte[] seal(String words, UUID municipality, UUID row);

    /** @throws CannotOpen when its key is not here, or the bytes were not sealed for this row */
    String open(byte[] sealed, UUID municipality, UUID row);

    /** Whether it is sealed with the key with which everything new is sealed. */
    boolean isCurrent(byte[] sealed);
}
