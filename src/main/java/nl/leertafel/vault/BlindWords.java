package nl.leertafel.vault;

import java.util.List;
import java.util.UUID;

/**
 * Numbers that stand for words in an index, so that the index can be searched for a word and not be read. The same word is
 * another number in another municipality and under another key.
 */
public interface BlindWords {
    /** For writing: under the key with which everything new is sealed. */
    long of(String word, UUID municipality);

    /** For searching: under every key, for while keys are rotated an index is written under both. */
    List<Long> everyKey(String word, UUID municipality);

    /** The version of the key of what is written now. */
    int version();
}
