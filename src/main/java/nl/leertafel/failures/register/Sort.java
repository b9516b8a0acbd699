package nl.leertafel.failures.register;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * What the register is sorted on. In an address the bare name asks for the order in which one would look first, and the
 * name behind a hyphen for the other way round.
 */
enum Sort {
    UNTOUCHED("f.untouched", Type.NUMBER, true),
    STATEMENT("lower(f.statement)", Type.TEXT, false),
    OWNER("lower(coalesce(p.name, ''))", Type.TEXT, false),
    STATE("array_position(cast(:stateOrder as text[]), f.state)", Type.NUMBER, false),
    KIND("array_position(cast(:kindOrder as text[]), f.kind)", Type.NUMBER, false),
    LEVEL("array_position(cast(:levelOrder as text[]), f.level)", Type.NUMBER, false),
    TABLE("lower(t.name)", Type.TEXT, false),
    NAMED("f.named_at", Type.MOMENT, true),
    ATTENTION("(f.untouched + case when f.escalated then 1000 else 0 end)", Type.NUMBER, true),
    DOMAINS(
            "coalesce((select min(array_position(cast(:domainOrder as text[]), d.domain)) from failure_domain d where"
                    + " d.failure_id = f.id), 99)",
            Type.NUMBER,
            false),
    STORIES("(select count(*)::int from failure_story s where s.failure_id = f.id)", Type.NUMBER, true),
    TOUCHED("f.touched_at", Type.MOMENT, false),
    WORKAROUND("lower(left(f.workaround, 80))", Type.TEXT, false),
    /** How well the words match; only when words are sought. */
    RELEVANCE("h.rank::int", Type.NUMBER, true);

    private enum Type {
        TEXT,
        NUMBER,
        MOMENT
    }

    private final String sql;
    private final Type type;
    private final boolean downFirst;

    Sort(String sql, Type type, boolean downFirst) {
        this.sql = sql;
        this.type = type;
        this.downFirst = downFirst;
    }

    String sql() {
        return sql;
    }

    /** Whether the highest comes first, unless reversed. */
    boolean isDownFirst() {
        return downFirst;
    }

    /** The value behind which a page begins, or null when it can't be one. */
    @Nullable
    Object parse(String written) {
        try {
            return switch (type) {
                case TEXT -> written;
                case NUMBER -> Integer.valueOf(written);
                case MOMENT -> moment(written);
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            return null;
        }
    }

    /** PostgreSQL knows fewer years than Java. */
    private static @Nullable OffsetDateTime moment(String written) {
        OffsetDateTime moment = Instant.parse(written).atOffset(ZoneOffset.UTC);
        return moment.getYear() < 1 || moment.getYear() > 9999 ? null : moment;
    }
}
