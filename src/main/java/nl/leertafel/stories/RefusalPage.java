package nl.leertafel.stories;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Purpose;

/** The page on which a reviewer says why a story is not for the table, and confirms it. */
record RefusalPage(UUID id, long version, Purpose purpose, String title) {
    public List<RefusalReason> reasons() {
        return List.of(RefusalReason.values());
    }

    /** Without the title, so that it reaches no log. */
    @Override
    public String toString() {
        return "refusal page of story " + id;
    }
}
