package nl.leertafel.stories;

import java.time.LocalDate;
import java.util.List;

/**
 * What is erased when, in numbers: never which stories.
 *
 * @param coming by month
 * @param past the last twelve months
 * @param submitted that wait for the privacy reviewer: their time begins when they are told, or come back
 * @param released that were not told yet: their time begins when they are
 * @param keys how many texts are sealed with which key
 */
record RetentionPage(List<Month> coming, List<Month> past, long submitted, long released, List<Key> keys) {

    /** @param first day of the month */
    record Month(LocalDate first, long told, long drafts, long withdrawn) {}

    /** @param current whether everything new is sealed with it */
    record Key(int version, long texts, boolean current) {}

    /** Whether texts wait to be sealed with the newest key. */
    public boolean rotating() {
        return keys.stream().anyMatch(key -> !key.current() && key.texts() > 0);
    }
}
