package nl.leertafel.stories;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Purpose;
import org.jspecify.annotations.Nullable;

/** What a reviewer proposed, for the author to accept or not, one at a time. */
record AuthorEditsPage(
        UUID id,
        Purpose purpose,
        boolean canBeWritten,
        String title,
        @Nullable Remark remark,
        List<EditRow> open,
        List<EditRow> answered) {
    /** Without the text, so that it reaches no log. */
    @Override
    public String toString() {
        return "edits of story " + id;
    }
}
