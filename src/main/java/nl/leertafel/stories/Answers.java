package nl.leertafel.stories;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.shared.Domain;
import nl.leertafel.vault.SealedText;
import org.jspecify.annotations.Nullable;

/** All that the author told; its words are sealed in the database, and opened when they are asked for. */
@Embeddable
class Answers {
    /** Of answers that are never stored, only compared. */
    private static final UUID NOWHERE = new UUID(0, 0);

    private SealedText sealedTitle = SealedText.NONE;
    private SealedText sealedWords = SealedText.NONE;

    /** Title and what happened are given; of sealed words the database sees nothing else. */
    private boolean signal;

    @Enumerated(EnumType.STRING)
    private @Nullable StuckWhere stuckWhere;

    @ElementCollection
    @CollectionTable(name = "story_domain", joinColumns = @JoinColumn(name = "story_id"))
    private Set<StoryDomain> domains = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private @Nullable Source source;

    @Enumerated(EnumType.STRING)
    private @Nullable Consent consent;

    private @Nullable LocalDate consentOn;

    @Transient
    private UUID municipalityId = NOWHERE;

    @Transient
    private UUID storyId = NOWHERE;

    @Transient
    private @Nullable Map<Question, String> opened;

    Answers() {}

    /** As typed, not as stored. */
    Answers(AnswerForm form) {
        for (Question question : Question.values()) take(question, form, NOWHERE);
    }

    /** The story for which the words are sealed. */
    void belongTo(UUID municipalityId, UUID storyId) {
        this.municipalityId = municipalityId;
        this.storyId = storyId;
    }

    void take(Question question, AnswerForm form, UUID municipalityId) {
        switch (question) {
            case TITLE -> write(question, form.title());
            case HAPPENED -> write(question, form.happened());
            case WOULD_HAVE_HELPED -> write(question, form.wouldHaveHelped());
            case WENT_WELL -> write(question, form.wentWell());
            case GOT_STUCK -> write(question, form.gotStuck());
            case STUCK_WHERE -> stuckWhere = form.stuckWhere();
            case OBSTACLE -> write(question, form.obstacle());
            case THINK_ALONG -> write(question, form.thinkAlong());
            case MEANING -> write(question, form.meaning());
            case DOMAINS -> choose(form.domains(), municipalityId);
            case SOURCE -> source = form.source();
            case CONSENT -> {
                consent = form.consent();
                consentOn = consent == null ? null : form.consentOn();
            }
        }
    }

    /** Also when the words cannot be opened. */
    void erase() {
        opened = new EnumMap<>(Question.class);
        for (Question question : Question.values()) take(question, AnswerForm.EMPTY, NOWHERE);
    }

    Answer to(Question question) {
        return switch (question.kind()) {
            case LINE, TEXT -> Answer.words(question, words(question));
            case CHOICE, CHOICES, CONSENT -> chosen(question);
        };
    }

    private Answer chosen(Question question) {
        return switch (question) {
            case STUCK_WHERE -> Answer.choice(question, "stories.stuckWhere", stuckWhere);
            case DOMAINS -> new Answer(question, "", domainKeys(), null);
            case SOURCE -> Answer.choice(question, "stories.source", source);
            default ->
                new Answer(
                        question,
                        "",
                        Answer.choice(question, "stories.consent", consent).keys(),
                        consentOn);
        };
    }

    private void write(Question question, String text) {
        Map<Question, String> words = opened();
        words.put(question, text);
        if (question == Question.TITLE) sealedTitle = SealedText.of(text, municipalityId, storyId);
        else sealedWords = SealedText.of(StoryWords.written(words), municipalityId, storyId);
        signal = isGiven(Question.TITLE) && isGiven(Question.HAPPENED);
    }

    private String words(Question question) {
        return opened().getOrDefault(question, "");
    }

    private Map<Question, String> opened() {
        Map<Question, String> words = opened;
        if (words == null) {
            words = StoryWords.read(sealedWords.words(municipalityId, storyId));
            words.put(Question.TITLE, sealedTitle.words(municipalityId, storyId));
            opened = words;
        }
        return words;
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
        return words(Question.TITLE);
    }

    String happened() {
        return words(Question.HAPPENED);
    }

    String wouldHaveHelped() {
        return words(Question.WOULD_HAVE_HELPED);
    }

    String wentWell() {
        return words(Question.WENT_WELL);
    }

    String gotStuck() {
        return words(Question.GOT_STUCK);
    }

    @Nullable
    StuckWhere stuckWhere() {
        return stuckWhere;
    }

    String obstacle() {
        return words(Question.OBSTACLE);
    }

    String thinkAlong() {
        return words(Question.THINK_ALONG);
    }

    String meaning() {
        return words(Question.MEANING);
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
