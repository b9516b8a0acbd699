package nl.leertafel.stories;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.leertafel.shared.Domain;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one question; only the field of that question counts.
 *
 * @param version of the story when the page was opened
 * @param seen fingerprint of the stored answer when the page was opened
 */
record AnswerForm(
        @Nullable UUID submission,
        @Nullable Long version,
        @Nullable String seen,
        @Size(max = 150) String title,
        @Size(max = 10000) String happened,
        @Size(max = 5000) String wouldHaveHelped,
        @Size(max = 5000) String wentWell,
        @Size(max = 5000) String gotStuck,
        @Nullable StuckWhere stuckWhere,
        @Size(max = 5000) String obstacle,
        @Size(max = 2000) String thinkAlong,
        @Size(max = 5000) String meaning,
        Set<Domain> domains,
        @Nullable Source source,
        @Nullable Consent consent,
        @Nullable LocalDate consentOn) {

    AnswerForm {
        title = Words.line(title);
        happened = Words.of(happened);
        wouldHaveHelped = Words.of(wouldHaveHelped);
        wentWell = Words.of(wentWell);
        gotStuck = Words.of(gotStuck);
        obstacle = Words.of(obstacle);
        thinkAlong = Words.of(thinkAlong);
        meaning = Words.of(meaning);
        domains = inOrder(domains);
    }

    static final AnswerForm EMPTY = of(new Answers(), null, "");

    /** The page of a question as it opens. */
    static AnswerForm of(Answers stored, @Nullable Long version, String seen) {
        return new AnswerForm(
                null,
                version,
                seen,
                stored.title(),
                stored.happened(),
                stored.wouldHaveHelped(),
                stored.wentWell(),
                stored.gotStuck(),
                stored.stuckWhere(),
                stored.obstacle(),
                stored.thinkAlong(),
                stored.meaning(),
                stored.domains(),
                stored.source(),
                stored.consent(),
                stored.consentOn());
    }

    /** Only these words, in answer to this question. */
    static AnswerForm saying(Question question, String words) {
        return new AnswerForm(
                null,
                null,
                null,
                question == Question.TITLE ? words : "",
                question == Question.HAPPENED ? words : "",
                question == Question.WOULD_HAVE_HELPED ? words : "",
                question == Question.WENT_WELL ? words : "",
                question == Question.GOT_STUCK ? words : "",
                null,
                question == Question.OBSTACLE ? words : "",
                question == Question.THINK_ALONG ? words : "",
                question == Question.MEANING ? words : "",
                Set.of(),
                null,
                null,
                null);
    }

    /** The same with other words; the function gets each question with what was typed there. */
    AnswerForm mapped(BiFunction<Question, String, String> change) {
        return new AnswerForm(
                submission,
                version,
                seen,
                change.apply(Question.TITLE, title),
                change.apply(Question.HAPPENED, happened),
                change.apply(Question.WOULD_HAVE_HELPED, wouldHaveHelped),
                change.apply(Question.WENT_WELL, wentWell),
                change.apply(Question.GOT_STUCK, gotStuck),
                stuckWhere,
                change.apply(Question.OBSTACLE, obstacle),
                change.apply(Question.THINK_ALONG, thinkAlong),
                change.apply(Question.MEANING, meaning),
                domains,
                source,
                consent,
                consentOn);
    }

    AnswerForm with(Question question, String text) {
        return mapped((each, typed) -> each == question ? text : typed);
    }

    AnswerForm agreed(@Nullable Consent consented, @Nullable LocalDate on) {
        return new AnswerForm(
                submission,
                version,
                seen,
                title,
                happened,
                wouldHaveHelped,
                wentWell,
                gotStuck,
                stuckWhere,
                obstacle,
                thinkAlong,
                meaning,
                domains,
                source,
                consented,
                on);
    }

    AnswerForm at(long version) {
        return of(new Answers(this), version, "");
    }

    /** The author's own words; empty for what is chosen. */
    String text(Question question) {
        return new Answers(this).to(question).text();
    }

    /** What was typed, over what is stored by now: sending it once more keeps what was typed. */
    AnswerForm over(AnswerForm stored) {
        return of(new Answers(this), stored.version(), String.valueOf(stored.seen()));
    }

    private static Set<Domain> inOrder(@Nullable Set<@Nullable Domain> chosen) {
        Set<Domain> domains = EnumSet.noneOf(Domain.class);
        if (chosen != null) chosen.stream().flatMap(Stream::ofNullable).forEach(domains::add);
        return Collections.unmodifiableSet(domains);
    }

    /** Without the text, so that it reaches no log. */
    @Override
    public String toString() {
        return "AnswerForm";
    }
}
