package nl.leertafel.actions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The address of the form for a new action: the table may follow from what it is about. */
record AgreeFor(
        @Nullable UUID table,
        @Nullable UUID session,
        @Nullable UUID item,
        @Nullable UUID story,
        @Nullable UUID failure) {
    static AgreeFor of(AgreeForm form) {
        return new AgreeFor(form.table(), form.session(), form.item(), form.story(), form.failure());
    }
}
