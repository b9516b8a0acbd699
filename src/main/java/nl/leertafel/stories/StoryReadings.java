package nl.leertafel.stories;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log of who read which story: rows are only added. */
@Component
class StoryReadings {
    private final JdbcClient jdbc;

    StoryReadings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every reading by somebody else than the author. */
    void log(CaseStory story, Actor reader, Instant at) {
        if (story.isBy(reader)) return;
        jdbc.sql("insert into story_reading (id, municipality_id, story_id, person_id, at)"
                        + " values (:id, :municipality, :story, :person, :at)")
                .param("id", Ids.next())
                .param("municipality", story.municipalityId())
                .param("story", story.id())
                .param("person", reader.personId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A line for each reader, who read it last first. */
    Portion<StoryReading> page(UUID storyId, @Nullable UUID after) {
        return Portion.of(read(storyId, after, Portion.SIZE + 1), StoryReading::personId);
    }

    /** The few who read it last. */
    List<StoryReading> latest(UUID storyId, int few) {
        return read(storyId, null, few);
    }

    private List<StoryReading> read(UUID storyId, @Nullable UUID after, int limit) {
        return jdbc.sql("""
            with reader as (
              select r.person_id, count(*) as times, min(r.at) as first_at, max(r.at) as last_at
              from story_reading r where r.story_id = :story group by r.person_id)
            select d.*, p.name, o.name as organisation
            from reader d join person p on p.id = d.person_id join organisation o on o.id = p.organisation_id
            where cast(:after as uuid) is null or (d.last_at, d.person_id) <
              (select a.last_at, a.person_id from reader a where a.person_id = :after)
            order by d.last_at desc, d.person_id desc limit :limit\
            """)
                .param("story", storyId)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> new StoryReading(
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        row.getString("organisation"),
                        row.getInt("times"),
                        row.getTimestamp("first_at").toInstant(),
                        row.getTimestamp("last_at").toInstant()))
                .list();
    }
}
