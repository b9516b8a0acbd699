package nl.leertafel.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Subject;
import nl.leertafel.stories.StoryLookup;
import nl.leertafel.stories.StorySummary;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what came of stories, for one of those who follow them. */
@Service
@Transactional
class StoryNews implements NewsLookup {
    private static final int SHOWN = 5;

    static final String READ = """
        select n.story_id, n.kind, n.at, n.seen_at is null and n.overtaken_at is null as fresh, n.thing_kind, n.thing_id,
               s.table_id, t.name as table_name, g.starts_at, coalesce(f.statement, a.what, r.claim) as quote,
               count(*) over () as total
        from story_news n join case_story s on s.id = n.story_id join learning_table t on t.id = s.table_id
             left join learning_session g on n.thing_kind = 'SESSION' and g.id = n.thing_id
             left join system_failure f on n.thing_kind = 'FAILURE' and f.id = n.thing_id
             left join follow_up_action a on n.thing_kind = 'ACTION' and a.id = n.thing_id
             left join rule_check r on n.thing_kind = 'RULE_CHECK' and r.id = n.thing_id
        """;

    /** A draft that was taken up again needs no reminder. */
    static final String STILL_NEWS =
            " n.seen_at is null and n.overtaken_at is null and (n.kind <> 'REMINDED' or s.changed_at <= n.at)";

    /** A signal hears of the story with which it is told as of itself. */
    private static final String HERE =
            " n.story_id in (:story, (select b.bundled_in from case_story b where b.id = :story))";

    private final JdbcClient jdbc;
    private final TableLookup tables;
    private final StoryLookup stories;
    private final Clock clock;

    StoryNews(JdbcClient jdbc, TableLookup tables, StoryLookup stories, Clock clock) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.stories = stories;
        this.clock = clock;
    }

    record Stored(
            UUID storyId,
            String kind,
            Instant at,
            boolean fresh,
            Subject.@Nullable Kind thingKind,
            @Nullable UUID thingId,
            UUID tableId,
            String tableName,
            @Nullable Instant startsAt,
            @Nullable String quote,
            int total) {}

    @Override
    @Transactional(readOnly = true)
    public UnseenNews unseen(Actor actor) {
        Instant until = clock.instant();
        List<Stored> found = jdbc.sql(READ + "where n.person_id = :me and" + STILL_NEWS
                        + " order by n.at desc, n.id desc limit " + SHOWN)
                .param("me", actor.personId())
                .query(Stored.class)
                .list();
        int count = found.isEmpty() ? 0 : found.get(0).total();
        return new UnseenNews(shown(found, actor), count, until);
    }

    /** Everything that came of one story, newest first; from now on it is no news. */
    List<NewsItem> thread(UUID story, Actor actor) {
        List<Stored> found = jdbc.sql(READ + "where n.person_id = :me and" + HERE + " order by n.at desc, n.id desc")
                .param("me", actor.personId())
                .param("story", story)
                .query(Stored.class)
                .list();
        if (found.stream().anyMatch(Stored::fresh)) seen(actor, HERE, story, clock.instant());
        return shown(found, actor);
    }

    /** What came after the page was made stays news. */
    void seenAll(Actor actor, Instant until) {
        seen(actor, " true", null, until);
    }

    private void seen(Actor actor, String where, @Nullable UUID story, Instant until) {
        jdbc.sql("update story_news n set seen_at = :now where n.person_id = :me and n.seen_at is null"
                        + " and n.at <= :until and" + where)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("me", actor.personId())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("story", story)
                .update();
    }

    private List<NewsItem> shown(List<Stored> found, Actor actor) {
        if (found.isEmpty()) return List.of();
        Seats seats = tables.seatsOf(actor);
        Map<UUID, StorySummary> readable =
                stories.find(found.stream().map(Stored::storyId).collect(Collectors.toSet()), actor);
        return found.stream()
                .map(one -> shown(one, readable.get(one.storyId()), seats))
                .toList();
    }

    /** Who lost the seat still hears that something came of it, not what the table says of it. */
    private static NewsItem shown(Stored one, @Nullable StorySummary story, Seats seats) {
        boolean sees =
                one.thingKind() == Subject.Kind.SESSION ? seats.sitsAt(one.tableId()) : seats.sees(one.tableId());
        Subject link = sees && one.thingKind() != null && one.thingId() != null
                ? new Subject(one.thingKind(), one.thingId())
                : null;
        return new NewsItem(
                one.storyId(),
                story == null || story.title().isEmpty() ? null : story.title(),
                one.kind(),
                one.at(),
                one.tableName(),
                one.startsAt(),
                sees ? one.quote() : null,
                link,
                one.fresh());
    }
}
