package nl.leertafel.failures.register;

import java.util.List;
import java.util.UUID;
import nl.leertafel.failures.FailureLevel;
import nl.leertafel.failures.FailureState;
import nl.leertafel.failures.FailureWish;
import nl.leertafel.shared.Domain;
import nl.leertafel.shared.Option;
import org.jspecify.annotations.Nullable;

/**
 * Many failures to be changed, or that were changed.
 *
 * @param unseen how many undoing left as they are, of those that the person does not see any more
 * @param options to what they can be changed
 * @param back the list from which they were chosen
 */
record BulkPage(
        UUID id,
        FailureWish.Verb verb,
        Stage stage,
        FailureWish wish,
        List<Row> rows,
        int unseen,
        List<Option> options,
        String back) {

    enum Stage {
        CHOOSE,
        CHECK,
        DONE,
        UNDONE
    }

    /** @param refusal message key that says why it is not changed, or stays changed */
    record Row(
            UUID id,
            String statement,
            String table,
            @Nullable String owner,
            FailureLevel level,
            FailureState state,
            List<Domain> domains,
            @Nullable String refusal) {

        Row refusedFor(@Nullable String why) {
            return new Row(id, statement, table, owner, level, state, domains, why);
        }
    }

    public boolean isStage(String name) {
        return stage.name().equals(name);
    }

    public long count() {
        return rows.stream().filter(row -> row.refusal() == null).count();
    }

    public long refused() {
        return rows.size() - count() + unseen;
    }

    /** Somebody takes over from somebody: then the next owner has to hear how it stands. */
    public boolean wantsNote() {
        return verb == FailureWish.Verb.OWNER
                && rows.stream().anyMatch(row -> row.refusal() == null && row.owner() != null);
    }

    /** As the form field is called. */
    public String field() {
        return switch (verb) {
            case OWNER -> "owner";
            case LEVEL -> "level";
            default -> "domain";
        };
    }

    public String chosen() {
        Object value = switch (verb) {
            case OWNER -> wish.owner();
            case LEVEL -> wish.level();
            default -> wish.domain();
        };
        return value == null ? "" : value.toString();
    }
}
