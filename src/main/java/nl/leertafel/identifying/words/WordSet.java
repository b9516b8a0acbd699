package nl.leertafel.identifying.words;

import java.util.Arrays;
import java.util.Collection;

/**
 * A set of words that keeps 64 bits of each in an open table: a tenth of what a set of strings takes, and a part of a
 * word can be asked for without making a string of it.
 */
final class WordSet {
    private final long[] table;
    private final int mask;

    WordSet(Collection<String> words) {
        int size = Integer.highestOneBit(Math.max(8, words.size() * 2)) * 2;
        table = new long[size];
        mask = size - 1;
        for (String word : words) add(hash(word, 0, word.length()));
    }

    boolean contains(String word) {
        return contains(word, 0, word.length());
    }

    boolean contains(String text, int start, int end) {
        long hash = hash(text, start, end);
        int slot = slot(hash);
        while (table[slot] != 0) {
            if (table[slot] == hash) return true;
            slot = (slot + 1) & mask;
        }
        return false;
    }

    int size() {
        return (int) Arrays.stream(table).filter(hash -> hash != 0).count();
    }

    private void add(long hash) {
        int slot = slot(hash);
        while (table[slot] != 0 && table[slot] != hash) slot = (slot + 1) & mask;
        table[slot] = hash;
    }

    private int slot(long hash) {
        return (int) (hash ^ hash >>> 32) & mask;
    }

    /** FNV-1a with a last mix; never zero, which marks an empty slot. */
    private static long hash(String text, int start, int end) {
        long hash = 0xcbf29ce484222325L;
        for (int at = start; at < end; at++) hash = (hash ^ text.charAt(at)) * 0x100000001b3L;
        hash ^= hash >>> 31;
        hash *= 0x9E3779B97F4A7C15L;
        return hash == 0 ? 1 : hash;
    }
}
