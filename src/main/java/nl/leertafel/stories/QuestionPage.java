package nl.leertafel.stories;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Domain;
import nl.leertafel.shared.Option;
import org.jspecify.annotations.Nullable;

/**
 * The page of one question.
 *
 * @param title as stored, for the line above the question
 * @param canBeWritten false when another device has submitted or withdrawn the story
 * @param signal whether it can be submitted but for the consent
 * @param stored the answer as it is now
 * @param spots in what stands in the field
 */
record QuestionPage(
        UUID id,
        Question question,
        String title,
        boolean canBeWritten,
        boolean signal,
        boolean consent,
        List<Bead> beads,
        Answer stored,
        Instant savedAt,
        @Nullable Remark remark,
        Readers readers,
        List<Step> steps,
        List<Spot> spots) {

    /** A question that one can go to. */
    record Step(Question question, boolean given, boolean here) {}

    /** One question on the thread of progress. */
    record Bead(int x, String look) {}

    static QuestionPage of(
            CaseStory story, Question question, @Nullable Remark remark, Readers readers, List<Spot> spots) {
        Answers answers = story.answers();
        return new QuestionPage(
                story.id(),
                question,
                answers.title(),
                story.canBeWritten(),
                story.isSignal(),
                story.hasConsent(),
                beads(answers, question),
                answers.to(question),
                story.moments().changedAt(),
                remark,
                readers,
                steps(answers, question),
                spots);
    }

    private static List<Step> steps(Answers answers, Question current) {
        return Arrays.stream(Question.values())
                .map(each -> new Step(each, answers.isGiven(each), each == current))
                .toList();
    }

    private static List<Bead> beads(Answers answers, Question current) {
        return Arrays.stream(Question.values())
                .map(each -> new Bead(16 * each.ordinal() + 8, look(each == current, answers.isGiven(each))))
                .toList();
    }

    private static String look(boolean current, boolean given) {
        if (current) return "lt-bead--wait";
        return given ? "lt-bead--yes" : "lt-bead--no";
    }

    /** Whether sending this page can make it a signal: at the second question only what happened is missing. */
    public boolean offersSignal() {
        return signal || (question == Question.HAPPENED && !title.isEmpty());
    }

    /** What can be chosen; the last one takes a choice back. */
    public List<Option> options() {
        return switch (question) {
            case STUCK_WHERE -> orNone(Option.all(StuckWhere.class, "stories.stuckWhere"));
            case SOURCE -> orNone(Option.all(Source.class, "stories.source"));
            case CONSENT -> orNone(Option.all(Consent.class, "stories.consent"));
            case DOMAINS -> Option.all(Domain.class, "stories.domain");
            default -> List.of();
        };
    }

    private List<Option> orNone(List<Option> options) {
        List<Option> all = new ArrayList<>(options);
        all.add(new Option("", question.key() + ".none", true));
        return all;
    }

    public long given() {
        return steps.stream().filter(Step::given).count();
    }

    public List<Spot> openSpots() {
        return spots.stream().filter(Spot::open).toList();
    }

    /** Something in the field is not stored, but for its mask. */
    boolean hides() {
        return spots.stream().anyMatch(spot -> spot.certain() && !spot.masked());
    }

    public int count() {
        return Question.values().length;
    }

    /** Without the text, so that it reaches no log. */
    @Override
    public String toString() {
        return "question page of story " + id;
    }
}
