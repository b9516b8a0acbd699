package nl.leertafel.stories;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether somebody has used that a story was released: after that it can't be taken back unseen. */
@Component
class Releases {
    private final JdbcClient jdbc;

    Releases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** On an agenda, with other signals bundled into it, or read since by somebody who could not read it before. */
    boolean isUsed(CaseStory story, Instant released) {
        return jdbc.sql("""
            select exists (select from agenda_item i where i.story_id = :story)
              or exists (select from case_story b where b.bundled_in = :story)
              or exists (select from story_reading r where r.story_id = :story and r.at >= :released
                and not exists (select from seat z where z.table_id = :table and z.person_id = r.person_id
                  and z.role = 'PRIVACY_REVIEWER'))\
            """)
                .param("story", story.id())
                .param("table", story.tableId())
                .param("released", released.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
