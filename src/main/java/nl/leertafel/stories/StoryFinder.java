package nl.leertafel.stories;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.NotFound;
import nl.leertafel.tables.Seats;
import nl.leertafel.tables.TableLookup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoryFinder implements StoryLookup {
    private static final String FOUND =
            "select id, municipality_id, table_id, author_id, state, sealed_title, released_at is not null as"
                    + " was_released from case_story ";

    private final JdbcClient jdbc;
    private final TableLookup tables;
    private final StoryAccess access;
    private final StoryTitles titles;

    StoryFinder(JdbcClient jdbc, TableLookup tables, StoryAccess access, StoryTitles titles) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.access = access;
        this.titles = titles;
    }

    private record Found(StorySummary summary, StoryAccess.Guarded guarded) {}

    @Override
    public StorySummary find(UUID storyId, Actor actor) {
        StorySummary summary = find(Set.of(storyId), actor).get(storyId);
        if (summary == null) throw new NotFound("story", storyId);
        return summary;
    }

    @Override
    public Map<UUID, StorySummary> find(Collection<UUID> storyIds, Actor actor) {
        if (storyIds.isEmpty()) return Map.of();
        List<Found> found = jdbc.sql(FOUND + "where id in (:ids)")
                .param("ids", storyIds)
                .query(this::row)
                .list();
        return visible(found, actor);
    }

    @Override
    public List<StorySummary> released(UUID tableId, Actor actor) {
        List<Found> found = jdbc.sql(FOUND
                        + "where table_id = :table and state in ('RELEASED', 'TOLD', 'FOLLOWED_UP') and erased_at is"
                        + " null order by released_at desc, id desc")
                .param("table", tableId)
                .query(this::row)
                .list();
        return List.copyOf(visible(found, actor).values());
    }

    @Override
    public Set<UUID> followers(UUID storyId) {
        return jdbc.sql("select distinct author_id from case_story where id = :story or bundled_in = :story")
                .param("story", storyId)
                .query(UUID.class)
                .set();
    }

    private Map<UUID, StorySummary> visible(List<Found> found, Actor actor) {
        if (found.isEmpty()) return Map.of();
        Seats seats = tables.seatsOf(actor);
        Map<UUID, StorySummary> visible = new LinkedHashMap<>();
        for (Found each : found) {
            if (access.sees(each.guarded(), seats, actor))
                visible.put(each.summary().id(), each.summary());
        }
        return visible;
    }

    private Found row(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID table = row.getObject("table_id", UUID.class);
        StoryState state = StoryState.valueOf(row.getString("state"));
        return new Found(
                new StorySummary(id, table, titles.of(row), state),
                new StoryAccess.Guarded(
                        id, table, row.getObject("author_id", UUID.class), state, row.getBoolean("was_released")));
    }
}
