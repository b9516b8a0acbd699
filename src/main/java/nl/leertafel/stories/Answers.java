package nl.leertafel.stories;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.shared.Domain;
import org.jspecify.annotations.Nullable;

/** All that the author told; the only place in memory and in the database where story text is. */
@Embeddable
class Answers {
    /** Of answers that are never stored, only compared. */
    private static final UUID NOWHERE = new UUID(0, 0);

    private String title = "";
    private String happened = "";
    private String wouldHaveHelped = "";
    private String wentWell = "";
    private String gotStuck = "";

    @Enumerated(EnumType.STRING)
    private @Nullable StuckWhere stuckWhere;

    private String obstacle = "";
    private String thinkAlong = "";
    private String meaning = "";

    @ElementCollection
    @CollectionTable(name = "story_domain", joinColumns = @JoinColumn(name = "story_id"))
    private Set<StoryDomain> domains = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private @Nullable Source source;

    @Enumerated(EnumType.STRING)
    private @Nullable Consent consent;

    private @Nullable LocalDate consentOn;

    Answers() {}

    /** As typed, not as stored. */
    Answers(AnswerForm form) {
        for (Question question : Question.values()) take(question, form, NOWHERE);
    }

    void take(Question question, AnswerForm form, UUID municipalityId) {
        switch (question) {
            case TITLE -> title = form.title();
            case HAPPENED -> happened = form.happened();
            case WOULD_HAVE_HELPED -> wouldHaveHelped = form.wouldHaveHelped();
            case WENT_WELL -> wentWell = form.wentWell();
            case GOT_STUCK -> gotStuck = form.gotStuck();
            case STUCK_WHERE -> stuckWhere = form.stuckWhere();
            case OBSTACLE -> obstacle = form.obstacle();
            case THINK_ALONG -> thinkAlong = form.thinkAlong();
            case MEANING -> meaning = form.meaning();
            case DOMAINS -> choose(form.domains(), municipalityId);
            case SOURCE -> source = form.source();
            case CONSENT -> {
                consent = form.consent();
                consentOn = consent == null ? null : form.consentOn();
            }
        }
    }

    void erase() {
        for (Question question : Question.values()) take(question, AnswerForm.EMPTY, NOWHERE);
    }

    Answer to(Question question) {
        return switch (question) {
            case TITLE -> Answer.words(question, title);
            case HAPPENED -> Answer.words(question, happened);
            case WOULD_HAVE_HELPED -> Answer.words(question, wouldHaveHelped);
            case WENT_WELL -> Answer.words(question, wentWell);
            case GOT_STUCK -> Answer.words(question, gotStuck);
            case STUCK_WHERE -> Answer.choice(question, "stories.stuckWhere", stuckWhere);
            case OBSTACLE -> Answer.words(question, obstacle);
            case THINK_ALONG -> Answer.words(question, thinkAlong);
            case MEANING -> Answer.words(question, meaning);
            case DOMAINS -> new Answer(question, "", domainKeys(), null);
            case SOURCE -> Answer.choice(question, "stories.source", source);
            case CONSENT ->
                new Answer(
                        question,
                        "",
                        Answer.choice(question, "stories.consent", consent).keys(),
                        consentOn);
        };
    }

    List<Answer> all() {
        return Arrays.stream(Question.values()).map(this::to).toList();
    }

    boolean isGiven(Question question) {
        return to(question).given();
    }

    private void choose(Set<Domain> chosen, UUID municipalityId) {
        Set<StoryDomain> rows = chosen.stream()
                .map(domain -> new StoryDomain(municipalityId, domain))
                .collect(Collectors.toSet());
        domains.retainAll(rows); // the set that the database knows is kept, so that only differences are written
        domains.addAll(rows);
    }

    private List<String> domainKeys() {
        return domains().stream()
                .map(domain -> "stories.domain." + domain.name())
                .toList();
    }

    Set<Domain> domains() {
        return domains.stream().map(StoryDomain::domain).collect(Collectors.toCollection(TreeSet::new));
    }

    String title() {
        return title;
    }

    String happened() {
        return happened;
    }

    String wouldHaveHelped() {
        return wouldHaveHelped;
    }

    String wentWell() {
        return wentWell;
    }

    String gotStuck() {
        return gotStuck;
    }

    @Nullable
    StuckWhere stuckWhere() {
        return stuckWhere;
    }

    String obstacle() {
        return obstacle;
    }

    String thinkAlong() {
        return thinkAlong;
    }

    String meaning() {
        return meaning;
    }

    @Nullable
    Source source() {
        return source;
    }

    @Nullable
    Consent consent() {
        return consent;
    }

    @Nullable
    LocalDate consentOn() {
        return consentOn;
    }

    /** Without the text, so that it reaches no log. */
    @Override
    public String toString() {
        return "answers";
    }
}
