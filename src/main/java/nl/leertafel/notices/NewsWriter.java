package nl.leertafel.notices;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.failures.FailureLinked;
import nl.leertafel.failures.FailureLookup;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells those who follow a story what came of it, in the transaction in which it happens. Nobody hears of what they did. */
@Component
class NewsWriter {
    private static final String SUBMITTED = "story.submitted";

    private final JdbcClient jdbc;
    private final Followers followers;
    private final FailureLookup failures;
    private final NewsMail mail;

    NewsWriter(JdbcClient jdbc, Followers followers, FailureLookup failures, NewsMail mail) {
        this.jdbc = jdbc;
        this.followers = followers;
        this.failures = failures;
        this.mail = mail;
    }

    private record News(NewsKind kind, UUID story, @Nullable Subject thing, Instant at) {
        @Nullable
        UUID thingId() {
            return thing == null ? null : thing.id();
        }
    }

    @EventListener
    void on(Happened happened) {
        if (happened.what().equals(SUBMITTED)) {
            UUID story = happened.about().get(0).id();
            overtake(NewsKind.UNTIL_SUBMITTED, story, null, followers.author(story), happened.at());
        }
        NewsKind.of(happened.what())
                .ifPresent(kind -> stories(kind, happened).forEach(story -> tell(kind, story, happened)));
    }

    /** An action about a failure is news for every story that shows the failure. */
    private Set<UUID> stories(NewsKind kind, Happened happened) {
        Set<UUID> stories = new LinkedHashSet<>(ids(happened, Subject.Kind.STORY));
        if (kind == NewsKind.OFF_AGENDA)
            stories.addAll(onAgenda(happened.about().get(0).id()));
        if (happened.about().get(0).kind() == Subject.Kind.ACTION)
            ids(happened, Subject.Kind.FAILURE).forEach(failure -> stories.addAll(failures.storiesOf(failure)));
        return stories;
    }

    private static Collection<UUID> ids(Happened happened, Subject.Kind kind) {
        return happened.about().stream()
                .filter(subject -> subject.kind() == kind)
                .map(Subject::id)
                .toList();
    }

    private Set<UUID> onAgenda(UUID session) {
        return jdbc.sql("select story_id from agenda_item where session_id = ? and story_id is not null")
                .param(session)
                .query(UUID.class)
                .set();
    }

    private void tell(NewsKind announced, UUID story, Happened happened) {
        boolean another =
                happened instanceof FailureLinked linked && !linked.storyId().equals(story);
        NewsKind kind = another ? NewsKind.FAILURE_SEEN_AGAIN : announced;
        Subject thing = happened.about().stream()
                .filter(subject -> subject.kind() != Subject.Kind.STORY)
                .findFirst()
                .orElse(null);
        News news = new News(kind, story, thing, happened.at());
        // between author and reviewer it stays until the story is released
        Set<UUID> readers = new HashSet<>(happened.onTable() ? followers.of(story) : followers.author(story));
        if (!kind.happensByItself()) readers.remove(happened.by().personId());
        if (kind.wipes()) wipe(story);
        overtake(kind.overtakes(), story, news.thingId(), readers, happened.at());
        if (kind.undoes()) readers.retainAll(heard(news));
        readers.forEach(reader -> write(news, reader));
        mail.atOnce(story, readers);
    }

    private void wipe(UUID story) {
        jdbc.sql("delete from story_news where story_id = ?").param(story).update();
    }

    /** What nobody has seen yet gives way to what is the case now; so do mails that still wait. */
    private void overtake(Set<NewsKind> kinds, UUID story, @Nullable UUID thing, Set<UUID> readers, Instant at) {
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

    private static List<String> names(Set<NewsKind> kinds) {
        return kinds.stream().map(Enum::name).toList();
    }

    /** Who knows of what is undone now. */
    private Set<UUID> heard(News news) {
        return jdbc.sql("""
            select person_id from story_news where story_id = :story and thing_id = :thing
            and kind in (:kinds) and overtaken_at is null
            """)
                .param("story", news.story())
                .param("thing", news.thingId())
                .param("kinds", names(news.kind().overtakes()))
                .query(UUID.class)
                .set();
    }

    private void write(News news, UUID reader) {
        Subject thing = news.thing();
        jdbc.sql("""
            insert into story_news (id, municipality_id, story_id, person_id, kind, at, thing_kind, thing_id)
            select :id, s.municipality_id, s.id, :reader, :kind, :at, :thingKind, cast(:thing as uuid)
            from case_story s where s.id = :story
            """)
                .param("id", Ids.next())
                .param("reader", reader)
                .param("kind", news.kind().name())
                .param("at", news.at().atOffset(ZoneOffset.UTC))
                .param("thingKind", thing == null ? null : thing.kind().name())
                .param("thing", news.thingId())
                .param("story", news.story())
                .update();
    }
}
