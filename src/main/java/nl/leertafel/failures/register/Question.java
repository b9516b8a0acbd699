package nl.leertafel.failures.register;

import java.util.Map;

/**
 * A filter, as the database is asked.
 *
 * @param hits the subquery that finds the words, or empty when none are sought
 */
record Question(Filter filter, String hits, Map<String, Object> values) {}
