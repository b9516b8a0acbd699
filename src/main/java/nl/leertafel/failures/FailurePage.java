package nl.leertafel.failures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leertafel.people.PersonSummary;
import nl.leertafel.shared.Option;
import nl.leertafel.shared.Purpose;
import org.jspecify.annotations.Nullable;

/** A failure as its page shows it to one person. */
record FailurePage(
        FailureFacts facts,
        Purpose purpose,
        @Nullable PersonSummary owner,
        List<ThreadStep> thread,
        List<Held> sessions,
        Question question,
        May may,
        List<Option> ownerOptions,
        List<Option> storyOptions) {

    public Description description() {
        return facts.description();
    }

    public FailureState state() {
        return facts.state();
    }

    /** Who acknowledges may leave open who owns it. */
    public List<Option> ownersOrNobody() {
        return Stream.concat(Stream.of(new Option("", "failures.acknowledge.nobody", true)), ownerOptions.stream())
                .toList();
    }

    /** A session that was held while the failure was open. */
    record Held(@Nullable UUID session, Instant startsAt, String theme, boolean touched) {}

    /** What the person may do, as far as the failure's state allows it now. */
    record May(
            boolean acknowledge,
            boolean changeOwner,
            boolean choose,
            boolean raise,
            boolean work,
            boolean claim,
            boolean answer,
            boolean link,
            boolean describe) {

        /** Apart from answering, which has a place of its own. */
        public boolean any() {
            return acknowledge || changeOwner || raise || work || claim || link || describe;
        }
    }

    /**
     * Whether it still happens, as practice is asked.
     *
     * @param asked whether there is a claim to answer
     * @param own the person is the owner, whose answer does not count
     * @param given what the person answered
     */
    record Question(
            boolean asked,
            Practice practice,
            boolean own,
            @Nullable PracticeConfirmation given) {}
}
