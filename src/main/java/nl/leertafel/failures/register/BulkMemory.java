package nl.leertafel.failures.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.failures.FailureBefore;
import nl.leertafel.failures.FailureLevel;
import nl.leertafel.failures.FailureOutcome;
import nl.leertafel.shared.Domain;
import org.jspecify.annotations.Nullable;

/** How a failure was before it was changed among others, as columns of the database. */
final class BulkMemory {
    private BulkMemory() {}

    static Map<String, @Nullable Object> columns(FailureOutcome outcome) {
        FailureBefore before = outcome.before();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("failure", outcome.failureId());
        values.put("refusal", outcome.refusal());
        values.put("item", outcome.agendaItem());
        values.put("version", before == null ? null : outcome.version());
        values.put("owner", before == null ? null : before.owner());
        values.put("level", before == null ? null : before.level().name());
        values.put("domains", before == null ? null : joined(before.domains()));
        values.put("escalated", before == null ? null : before.escalated());
        values.put("chosen", before == null ? null : moment(before.chosenAt()));
        values.put("asked", before == null ? null : moment(before.askedAgainAt()));
        return values;
    }

    static FailureOutcome outcome(ResultSet row, int at) throws SQLException {
        FailureBefore before = new FailureBefore(
                row.getObject("owner_id", UUID.class),
                FailureLevel.valueOf(row.getString("level")),
                domains(row.getString("domains")),
                row.getBoolean("escalated"),
                instant(row.getObject("chosen_at", OffsetDateTime.class)),
                instant(row.getObject("asked_again_at", OffsetDateTime.class)));
        UUID item = row.getObject("agenda_item_id", UUID.class);
        return new FailureOutcome(
                row.getObject("failure_id", UUID.class), null, before, item, row.getLong("failure_version"));
    }

    static Set<Domain> domains(@Nullable String joined) {
        Set<Domain> domains = EnumSet.noneOf(Domain.class);
        if (joined != null && !joined.isEmpty())
            Arrays.stream(joined.split(",")).map(Domain::valueOf).forEach(domains::add);
        return domains;
    }

    private static String joined(Set<Domain> domains) {
        return domains.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
