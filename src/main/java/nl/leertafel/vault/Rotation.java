package nl.leertafel.vault;

import java.util.SortedMap;

/** Seals anew, under the first key, what was sealed with others; in the municipality of the scope. */
public interface Rotation {
    /** Does so for all texts, in small steps of which each is kept; says how many there were. */
    int sealAnew();

    /** How many texts are sealed with which key. */
    SortedMap<Integer, Long> texts();

    /** The version of the key with which everything new is sealed. */
    int current();

    /**
     * After this the application starts without the keys other than the first; only for when no municipality has texts that
     * need them.
     */
    void forgetOldKeys();
}
