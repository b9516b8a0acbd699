package nl.leertafel.stories;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Ids;
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
    List<StoryReading> of(UUID storyId) {
        return jdbc.sql("""
                        select p.name, o.name as organisation, count(*) as times, max(r.at) as last_at
                        from story_reading r
                        join person p on p.id = r.person_id
                        join organisation o on o.id = p.organisation_id
                        where r.story_id = :story
                        group by p.id, p.name, o.name
                        order by last_at desc, p.name
                        """)
                .param("story", storyId)
                .query((row, number) -> new StoryReading(
                        row.getString("name"),
                        row.getString("organisation"),
                        row.getInt("times"),
                        row.getTimestamp("last_at").toInstant()))
                .list();
    }
}
