package nl.leertafel.stories;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.leertafel.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** What is asked about a story, one question a page, in this order. */
enum Question {
    TITLE("title", Kind.LINE),
    HAPPENED("happened", Kind.TEXT),
    WOULD_HAVE_HELPED("wouldHaveHelped", Kind.TEXT),
    WENT_WELL("wentWell", Kind.TEXT),
    GOT_STUCK("gotStuck", Kind.TEXT),
    STUCK_WHERE("stuckWhere", Kind.CHOICE),
    OBSTACLE("obstacle", Kind.TEXT),
    THINK_ALONG("thinkAlong", Kind.TEXT),
    MEANING("meaning", Kind.TEXT),
    DOMAINS("domains", Kind.CHOICES),
    SOURCE("source", Kind.CHOICE),
    CONSENT("consent", Kind.CONSENT);

    enum Kind {
        LINE,
        TEXT,
        CHOICE,
        CHOICES,
        CONSENT
    }

    /** Without these a story can't be submitted, nor stay so. */
    static final List<Question> NEEDED = List.of(TITLE, HAPPENED, CONSENT);

    private final String field;
    private final Kind kind;

    Question(String field, Kind kind) {
        this.field = field;
        this.kind = kind;
    }

    /** @throws NotFound when no question has this address */
    static Question at(String slug) {
        return Arrays.stream(values())
                .filter(question -> question.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("question", slug));
    }

    /** Last part of the address of its page. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Field of the form; also the middle of its message keys. */
    public String field() {
        return field;
    }

    public Kind kind() {
        return kind;
    }

    /** Answered in own words, and not by a choice. */
    public boolean isWords() {
        return kind == Kind.LINE || kind == Kind.TEXT;
    }

    public String template() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "stories.question." + field;
    }

    public int number() {
        return ordinal() + 1;
    }

    public boolean isNeeded() {
        return NEEDED.contains(this);
    }

    @Nullable
    Question next() {
        return this == CONSENT ? null : values()[ordinal() + 1];
    }

    public @Nullable Question previous() {
        return this == TITLE ? null : values()[ordinal() - 1];
    }
}
