package nl.leertafel.stories;

import java.util.List;
import java.util.UUID;
import nl.leertafel.shared.Purpose;
import org.jspecify.annotations.Nullable;

/** Everything that was answered, before it is sent. */
record CheckPage(
        UUID id,
        long version,
        Purpose purpose,
        boolean canBeWritten,
        boolean signal,
        boolean consent,
        List<Answer> answers,
        @Nullable Remark remark,
        Readers readers) {

    public boolean ready() {
        return signal && consent;
    }

    /** Without the text, so that it reaches no log. */
    @Override
    public String toString() {
        return "check page of story " + id;
    }
}
