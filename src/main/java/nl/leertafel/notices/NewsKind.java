package nl.leertafel.notices;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What followers of a story hear; each kind comes from one kind of event. An experiment will be one more kind here, with its
 * sentence in the messages {@code notices.news.<KIND>}.
 */
enum NewsKind {
    BUNDLED("story.bundled"),
    JOINED("story.joined"),
    UNBUNDLED("story.unbundled"),
    RETURNED("story.returned"),
    REFUSED("story.refused"),
    RELEASED("story.released"),
    RECALLED("story.recalled"),
    ON_AGENDA("story.onAgenda"),
    OFF_AGENDA("session.cancelled"),
    TOLD("story.told"),
    FOLLOWED_UP("story.followedUp"),
    FAILURE_NAMED("failure.named"),
    FAILURE_LINKED("failure.linked"),
    FAILURE_SEEN_AGAIN("failure.seenAgain"),
    FAILURE_ACKNOWLEDGED("failure.acknowledged"),
    FAILURE_WORKED_ON("failure.beingWorkedOn"),
    FAILURE_CLAIMED("failure.changeClaimed"),
    FAILURE_RESOLVED("failure.resolved"),
    FAILURE_REOPENED("failure.reopened"),
    FAILURE_RESOLVED_AFTER_ALL("failure.reopeningTakenBack"),
    ACTION_AGREED("action.agreed"),
    ACTION_DONE("action.done"),
    ACTION_DROPPED("action.dropped"),
    ACTION_REOPENED("action.reopened"),
    RULE_IS_LAW("ruleCheck.checked.LAW"),
    RULE_IS_BY_LAW("ruleCheck.checked.BY_LAW"),
    RULE_IS_CONTRACT("ruleCheck.checked.CONTRACT"),
    RULE_IS_HABIT("ruleCheck.checked.HABIT"),
    RULE_IS_MISUNDERSTANDING("ruleCheck.checked.MISUNDERSTANDING"),
    RULE_IS_CORRECTED("ruleCheck.corrected"),
    REMINDED("story.expiring"),
    DRAFT_ERASED("story.draftErased"),
    ERASED("story.erased"),
    WITHDRAWN("story.withdrawn");

    private static final Map<String, NewsKind> BY_EVENT =
            Arrays.stream(values()).collect(Collectors.toMap(kind -> kind.event, Function.identity()));

    /** What is over as soon as the author has sent the story (again). */
    static final Set<NewsKind> UNTIL_SUBMITTED = Set.of(RETURNED, REMINDED);

    private static final Set<NewsKind> STATES_OF_FAILURE =
            Set.of(FAILURE_ACKNOWLEDGED, FAILURE_WORKED_ON, FAILURE_CLAIMED, FAILURE_RESOLVED, FAILURE_REOPENED);

    private static final Set<NewsKind> VERDICTS =
            Set.of(RULE_IS_LAW, RULE_IS_BY_LAW, RULE_IS_CONTRACT, RULE_IS_HABIT, RULE_IS_MISUNDERSTANDING);

    private final String event;

    NewsKind(String event) {
        this.event = event;
    }

    static Optional<NewsKind> of(String event) {
        return Optional.ofNullable(BY_EVENT.get(event));
    }

    /** Earlier news about the same thing that is no news any more once this has happened. */
    Set<NewsKind> overtakes() {
        if (STATES_OF_FAILURE.contains(this)) return STATES_OF_FAILURE;
        return switch (this) {
            case RELEASED, REFUSED, RETURNED -> UNTIL_SUBMITTED;
            case OFF_AGENDA, TOLD -> Set.of(ON_AGENDA);
            case ACTION_DONE, ACTION_DROPPED -> Set.of(ACTION_AGREED);
            case ACTION_REOPENED -> Set.of(ACTION_DONE, ACTION_DROPPED);
            case RULE_IS_CORRECTED -> VERDICTS;
            case FAILURE_RESOLVED_AFTER_ALL -> Set.of(FAILURE_REOPENED);
            case RECALLED -> Set.of(RELEASED);
            case UNBUNDLED -> Set.of(BUNDLED);
            case DRAFT_ERASED -> UNTIL_SUBMITTED;
            default -> Set.of();
        };
    }

    /** Tells that something is undone: to whom it was not told, this is no news either. */
    boolean undoes() {
        return this == OFF_AGENDA || this == RECALLED || this == UNBUNDLED || this == ACTION_REOPENED;
    }

    /** Of a story that is taken back, no earlier news is kept either. */
    boolean wipes() {
        return this == WITHDRAWN;
    }
}
