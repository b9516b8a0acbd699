package nl.leertafel.notices;

import java.time.Instant;
import java.util.List;

/**
 * @param items the latest ones
 * @param count of all, also of those that are not among the items
 * @param until by which what came later is told apart
 */
public record UnseenNews(List<NewsItem> items, int count, Instant until) {}
