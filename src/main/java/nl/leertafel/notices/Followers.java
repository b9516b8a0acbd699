package nl.leertafel.notices;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class Followers implements StoryFollowers {
    private final JdbcClient jdbc;

    Followers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<UUID> author(UUID story) {
        return jdbc.sql("select author_id from case_story where id = ?")
                .param(story)
                .query(UUID.class)
                .set();
    }

    @Override
    public Set<UUID> of(UUID storyId) {
        return author(storyId);
    }
}
