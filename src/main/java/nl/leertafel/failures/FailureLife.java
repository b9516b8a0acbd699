package nl.leertafel.failures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Option;
import org.jspecify.annotations.Nullable;

/** What a failure went through beside its states, as its page shows it to one person. */
record FailureLife(
        List<Tie> ties,
        Families families,
        List<Story> unlinked,
        List<Gone> merged,
        @Nullable Whole whole,
        boolean mayLink,
        boolean mayMerge,
        boolean maySplit,
        List<Option> carriers,
        List<Option> higher) {

    public boolean told() {
        return !ties.isEmpty() || families.all() > 0;
    }

    record Story(UUID id, String title) {}

    /** A story that the person may read, and how it went for that family. */
    record Tie(
            Story story,
            @Nullable Solved solved,
            @Nullable String by,
            @Nullable Instant at,
            boolean mayUnlink) {}

    /** For how many families it is solved, also of stories that the person may not read. */
    record Families(int all, int yes, int partly, int no) {}

    /** One that was the same. */
    record Gone(UUID id, String statement, Instant at, String by, boolean mayUndo) {}

    /** That of which it was a part. */
    record Whole(UUID id, String statement, boolean mayUndo) {}
}
