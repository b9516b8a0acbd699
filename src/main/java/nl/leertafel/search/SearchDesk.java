package nl.leertafel.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.shared.Actor;
import nl.leertafel.stories.StoryLookup;
import nl.leertafel.stories.StorySearch;
import nl.leertafel.stories.StorySummary;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import nl.leertafel.words.WordFinder;
import nl.leertafel.words.WordQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class SearchDesk {
    private static final int PAGE = 20;
    private static final int SUGGESTIONS = 6;

    private final TableLookup tables;
    private final WordFinder words;
    private final HitFinder finder;
    private final ThingReader reader;
    private final StoryLookup stories;
    private final StorySearch sought;

    SearchDesk(
            TableLookup tables,
            WordFinder words,
            HitFinder finder,
            ThingReader reader,
            StoryLookup stories,
            StorySearch sought) {
        this.tables = tables;
        this.words = words;
        this.finder = finder;
        this.reader = reader;
        this.stories = stories;
        this.sought = sought;
    }

    SearchPage page(Actor actor, Asked asked) {
        Seats seats = tables.seatsOf(actor);
        WordQuery query = words.asked(asked.q());
        Hits hits = finder.find(actor, seats, asked, query, PAGE);
        String next =
                hits.more() ? asked.behind(hits.shown().get(PAGE - 1).after()).address() : null;
        long total = hits.counts().values().stream().mapToLong(Long::longValue).sum();
        return new SearchPage(
                asked,
                rows(actor, seats, asked, hits),
                facets(asked, hits, total),
                total,
                meant(asked, query, hits),
                next);
    }

    /** The best few, while somebody is typing. */
    SearchPage suggestions(Actor actor, Asked asked) {
        Seats seats = tables.seatsOf(actor);
        Hits hits = finder.find(actor, seats, asked, words.begun(asked.q()), SUGGESTIONS);
        long total = hits.counts().values().stream().mapToLong(Long::longValue).sum();
        return new SearchPage(asked, rows(actor, seats, asked, hits), List.of(), total, null, null);
    }

    private List<ResultRow> rows(Actor actor, Seats seats, Asked asked, Hits hits) {
        Map<UUID, Thing> things = reader.read(hits.shown(), seats);
        Set<UUID> told = hits.shown().stream()
                .filter(hit -> hit.kind() == Kind.STORY)
                .map(Hit::id)
                .collect(Collectors.toSet());
        Map<UUID, StorySummary> titles = stories.find(told, actor);
        return hits.shown().stream()
                .map(hit -> things.get(hit.id()))
                .filter(Objects::nonNull)
                .map(thing -> thing.kind() == Kind.STORY
                        ? story(thing, titles.get(thing.id()), asked)
                        : Results.row(thing, seats))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Only its title: what it tells is read on its own page, and that is written down. */
    private @Nullable ResultRow story(Thing thing, @Nullable StorySummary story, Asked asked) {
        if (story == null) return null;
        return Results.story(thing, Marked.of(story.title(), sought.soughtIn(story.title(), asked.q())));
    }

    private static List<SearchPage.Facet> facets(Asked asked, Hits hits, long total) {
        List<SearchPage.Facet> facets = new ArrayList<>();
        facets.add(
                new SearchPage.Facet("search.kind.all", total, asked.with(null).address(), asked.kind() == null));
        Arrays.stream(Kind.values())
                .filter(kind -> hits.counts().containsKey(kind) || kind == asked.kind())
                .map(kind -> new SearchPage.Facet(
                        "search.kind." + kind,
                        hits.counts().getOrDefault(kind, 0L),
                        asked.with(kind).address(),
                        kind == asked.kind()))
                .forEach(facets::add);
        return facets;
    }

    private static SearchPage.@Nullable Correction meant(Asked asked, WordQuery query, Hits hits) {
        Set<String> found = new HashSet<>();
        hits.shown().forEach(hit -> found.addAll(List.of(hit.words().split(" "))));
        return query.meant(found)
                .map(better -> new SearchPage.Correction(
                        better, asked.corrected(better).address()))
                .orElse(null);
    }
}
