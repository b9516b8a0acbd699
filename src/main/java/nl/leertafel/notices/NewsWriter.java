package nl.leertafel.notices;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.failures.FailureLinked;
import nl.leertafel.failures.FailureLookup;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Subject;
import nl.leertafel.stories.DraftExpiring;
import nl.leertafel.stories.StoryBundled;
import nl.leertafel.stories.StoryLookup;
import nl.leertafel.stories.StoryUnbundled;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells those who follow a story what came of it, in the transaction in which it happens. Nobody hears of what they did. */
@Component
class NewsWriter {
    private static final String SUBMITTED = "story.submitted";

    private final JdbcClient jdbc;
    private final NewsShelf shelf;
    private final StoryLookup stories;
    private final FailureLookup failures;
    private final NewsMail mail;

    NewsWriter(JdbcClient jdbc, NewsShelf shelf, StoryLookup stories, FailureLookup failures, NewsMail mail) {
        this.jdbc = jdbc;
        this.shelf = shelf;
        this.stories = stories;
        this.failures = failures;
        this.mail = mail;
    }

    @EventListener
    void on(Happened happened) {
        if (happened.what().equals(SUBMITTED)) {
            UUID story = happened.about().get(0).id();
            shelf.overtake(NewsKind.UNTIL_SUBMITTED, story, null, author(story), happened.at());
        }
        NewsKind.of(happened.what())
                .ifPresent(kind -> storiesOf(kind, happened).forEach(story -> tell(kind, story, happened)));
    }

    /** Erasing is announced to the author while there is time to do something. */
    @EventListener
    void on(DraftExpiring expiring) {
        News news = new News(NewsKind.REMINDED, expiring.storyId(), null, expiring.at());
        Set<UUID> author = author(news.story());
        author.forEach(reader -> shelf.put(news, reader));
        mail.atOnce(news.story(), author);
    }

    /** An action or a checked rule about a failure is news for every story that shows the failure. */
    private Set<UUID> storiesOf(NewsKind kind, Happened happened) {
        if (happened instanceof StoryUnbundled unbundled) return Set.of(unbundled.signalId());
        Subject first = happened.about().get(0);
        Set<UUID> about = new LinkedHashSet<>(ids(happened, Subject.Kind.STORY));
        if (kind == NewsKind.OFF_AGENDA) about.addAll(onAgenda(first.id()));
        if (first.kind() == Subject.Kind.ACTION || first.kind() == Subject.Kind.RULE_CHECK)
            ids(happened, Subject.Kind.FAILURE).forEach(failure -> about.addAll(failures.storiesOf(failure)));
        return about;
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
        Subject thing = happened.about().stream()
                .filter(subject -> subject.kind() != Subject.Kind.STORY)
                .findFirst()
                .orElse(null);
        News news = new News(meant(announced, story, happened), story, thing, happened.at());
        NewsKind kind = news.kind();
        Set<UUID> readers = readers(news, happened);
        if (kind.wipes()) shelf.wipe(story);
        shelf.overtake(kind.overtakes(), story, news.thingId(), readers, happened.at());
        if (kind.undoes()) readers.retainAll(shelf.whoKnew(news));
        readers.forEach(reader -> shelf.put(news, reader));
        mail.atOnce(story, readers);
    }

    /** To another story than the one that was linked or bundled, the same event says something else. */
    private static NewsKind meant(NewsKind announced, UUID story, Happened happened) {
        if (happened instanceof FailureLinked linked && !linked.storyId().equals(story))
            return NewsKind.FAILURE_SEEN_AGAIN;
        if (happened instanceof StoryBundled bundled && bundled.storyId().equals(story)) return NewsKind.JOINED;
        return announced;
    }

    /** What is between author and reviewer, and what another signal joins, is for the author alone. */
    private Set<UUID> readers(News news, Happened happened) {
        boolean alone = !happened.onTable() || news.kind() == NewsKind.JOINED;
        Set<UUID> readers = new HashSet<>(alone ? author(news.story()) : stories.followers(news.story()));
        readers.remove(happened.by().personId());
        return readers;
    }

    private Set<UUID> author(UUID story) {
        return jdbc.sql("select author_id from case_story where id = ?")
                .param(story)
                .query(UUID.class)
                .set();
    }
}
