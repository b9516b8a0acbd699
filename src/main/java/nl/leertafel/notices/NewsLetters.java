package nl.leertafel.notices;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.notices.mail.Letter;
import nl.leertafel.notices.mail.LetterSource;
import nl.leertafel.notices.mail.MailKind;
import nl.leertafel.notices.mail.MailReader;
import nl.leertafel.shared.TravellingClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails with news: only what is still news when they leave, and never what a story or a failure says. */
@Component
class NewsLetters implements LetterSource {
    private final JdbcClient jdbc;
    private final MessageSource messages;

    NewsLetters(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    @Override
    public boolean writes(MailKind kind) {
        return kind == MailKind.NEWS || kind == MailKind.DIGEST;
    }

    @Override
    public Optional<Letter> write(UUID mailId, MailReader reader, String token) {
        List<StoryNews.Stored> news = jdbc.sql(
                        StoryNews.READ + "where n.mail_id = :mail and" + StoryNews.STILL_NEWS + " order by n.at, n.id")
                .param("mail", mailId)
                .query(StoryNews.Stored.class)
                .list();
        if (news.isEmpty()) return Optional.empty();
        Locale language = reader.language();
        Set<UUID> stories = news.stream().map(StoryNews.Stored::storyId).collect(Collectors.toSet());
        List<String> lines = news.stream().map(one -> line(one, language)).toList();
        boolean one = stories.size() == 1;
        return Optional.of(new Letter(
                words(language, "notices.mail.news.subject"),
                words(language, one ? "notices.mail.news.one" : "notices.mail.news.several", stories.size()),
                lines,
                words(language, one ? "notices.mail.news.story" : "notices.mail.news.all"),
                one ? "/stories/" + stories.iterator().next() : "/"));
    }

    private String line(StoryNews.Stored news, Locale language) {
        return words(language, "notices.news." + news.kind(), day(news.startsAt(), language), news.tableName());
    }

    private static String day(@Nullable Instant moment, Locale language) {
        if (moment == null) return "";
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(moment.atZone(TravellingClock.AMSTERDAM));
    }

    private String words(Locale language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
