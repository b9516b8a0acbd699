package nl.leertafel.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leertafel.shared.Actor;
import nl.leertafel.shared.Domain;
import nl.leertafel.shared.Happened;
import nl.leertafel.shared.Ids;
import nl.leertafel.shared.Standing;
import org.springframework.test.util.ReflectionTestUtils;

/** Stories in each state, without a database, for tests of their verbs. */
abstract class OnPaper {
    static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    static final UUID TABLE = Ids.next();
    static final UUID SESSION = Ids.next();

    private final UUID municipality = Ids.next();
    final Actor author = somebody("Sanne");
    final Actor reviewer = somebody("Fatima");
    final Actor chair = somebody("Noor");

    /** Every text says {@code geheim}, so that a leak is found by the word. */
    static AnswerForm told() {
        return new AnswerForm(
                null,
                null,
                null,
                "geheim",
                "geheim",
                "geheim",
                "geheim",
                "geheim",
                StuckWhere.AMONG_BOARDS,
                "geheim",
                "geheim",
                "geheim",
                Set.of(Domain.EDUCATION, Domain.YOUTH_CARE),
                Source.TESTBED,
                Consent.PARENTS,
                TODAY);
    }

    final CaseStory in(StoryState state) {
        CaseStory story = new CaseStory(TABLE, author, NOW);
        Arrays.stream(Question.values()).forEach(question -> story.answer(question, told(), NOW));
        if (state == StoryState.DRAFT) return story;
        story.submit(author, NOW, TODAY);
        switch (state) {
            case RETURNED -> story.giveBack("geheim", reviewer, NOW);
            case REFUSED -> story.refuse(RefusalReason.COMPLAINT, "geheim", reviewer, NOW);
            case WITHDRAWN -> story.withdraw(author, NOW);
            case RELEASED, TOLD, FOLLOWED_UP -> story.release("geheim", reviewer, NOW);
            default -> {}
        }
        if (state == StoryState.TOLD || state == StoryState.FOLLOWED_UP) story.tell(SESSION, chair, NOW);
        if (state == StoryState.FOLLOWED_UP) story.followUp(chair, NOW);
        return story;
    }

    static Stream<Happened> events(CaseStory story) {
        return announced(story).map(Happened.class::cast);
    }

    static Stream<Object> announced(CaseStory story) {
        Iterable<?> events = ReflectionTestUtils.invokeMethod(story, "domainEvents");
        assertThat(events).isNotNull();
        return Stream.of(events).flatMap(all -> ((Collection<?>) all).stream());
    }

    static void broken(Runnable verb, String rule) {
        assertThatThrownBy(verb::run).hasMessage(rule);
    }

    final Actor somebody(String name) {
        return new Actor(Ids.next(), Ids.next(), municipality, name, Standing.MEMBER, Locale.forLanguageTag("nl"));
    }
}
