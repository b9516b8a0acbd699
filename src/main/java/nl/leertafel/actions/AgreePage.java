package nl.leertafel.actions;

import java.util.List;
import java.util.UUID;
import nl.leertafel.failures.FailureSummary;
import nl.leertafel.sessions.SessionSummary;
import nl.leertafel.shared.Option;
import nl.leertafel.stories.StorySummary;
import nl.leertafel.tables.TableSummary;
import org.jspecify.annotations.Nullable;

/** The form for a new action. */
record AgreePage(
        TableSummary table,
        @Nullable SessionSummary session,
        @Nullable UUID item,
        @Nullable StorySummary story,
        @Nullable FailureSummary failure,
        List<Option> owners) {
    /** Where somebody goes who changes their mind. */
    public String back() {
        if (session != null) return "/sessions/" + session.id();
        if (failure != null) return "/failures/" + failure.id();
        return story != null ? "/stories/" + story.id() : "/tables/" + table.id();
    }
}
