package nl.leertafel.notices;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where news lies until it is seen. */
@Repository
class NewsShelf {
    private final JdbcClient jdbc;

    NewsShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(News news, UUID reader) {
        jdbc.sql("""
            insert into story_news (id, municipality_id, story_id, person_id, kind, at, thing_kind, thing_id)
            select :id, s.municipality_id, s.id, :reader, :kind, :at, :thingKind, cast(:thing as uuid)
            from case_story s where s.id = :story
            """)
                .param("id", Ids.next())
                .param("reader", reader)
                .param("kind", news.kind().name())
                .param("at", news.at().atOffset(ZoneOffset.UTC))
                .param("thingKind", news.thingKind())
                .param("thing", news.thingId())
                .param("story", news.story())
                .update();
    }

    /** What nobody has seen yet gives way to what is the case now; so do mails that still wait. */
    void overtake(Set<NewsKind> kinds, UUID story, @Nullable UUID thing, Set<UUID> readers, Instant at) {
        if (kinds.isEmpty() || readers.isEmpty()) return;
        jdbc.sql("""
            update story_news n set overtaken_at = :now
            where story_id = :story and person_id in (:readers) and kind in (:kinds)
              and seen_at is null and overtaken_at is null
              and (cast(:thing as uuid) is null or thing_id is null or thing_id = cast(:thing as uuid))
              and (mail_id is null or exists
                   (select from mail m where m.id = n.mail_id and m.state = 'WAITING'))
            """)
                .param("now", at.atOffset(ZoneOffset.UTC))
                .param("story", story)
                .param("readers", readers)
                .param("kinds", names(kinds))
                .param("thing", thing)
                .update();
    }

    /** Who knows of what this undoes. */
    Set<UUID> whoKnew(News undoing) {
        return jdbc.sql("""
            select person_id from story_news where story_id = :story and kind in (:kinds)
            and thing_id is not distinct from cast(:thing as uuid) and overtaken_at is null
            """)
                .param("story", undoing.story())
                .param("kinds", names(undoing.kind().overtakes()))
                .param("thing", undoing.thingId())
                .query(UUID.class)
                .set();
    }

    void wipe(UUID story) {
        jdbc.sql("delete from story_news where story_id = ?").param(story).update();
    }

    private static List<String> names(Set<NewsKind> kinds) {
        return kinds.stream().map(Enum::name).toList();
    }
}
