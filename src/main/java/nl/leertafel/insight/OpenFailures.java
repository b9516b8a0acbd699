package nl.leertafel.insight;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.leertafel.failures.FailureKind;
import nl.leertafel.failures.FailureLevel;
import nl.leertafel.shared.TravellingClock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Open failures, counted once for every kind, level, age and number of sessions without anything done. */
record OpenFailures(List<Count> counts) {
    /** Months after which a failure is in the next group of ages. */
    static final List<Integer> AGES = List.of(3, 6, 12, 24);

    /** Sessions without anything done; the last group holds what is more. */
    static final int MOST_UNTOUCHED = 3;

    static final String AGE = """
        case when f.named_at >= :age0 then 0 when f.named_at >= :age1 then 1 when f.named_at >= :age2 then 2
             when f.named_at >= :age3 then 3 else 4 end\
        """;

    static final String UNTOUCHED = "least(f.untouched, 3)";

    private static final String SQL = """
        select f.kind, f.level, %s as age, %s as untouched, count(*) as number, min(f.named_at) as oldest
        from system_failure f
        where f.table_id in (:tables) and f.state not in ('RESOLVED', 'MERGED')
        group by 1, 2, 3, 4\
        """.formatted(AGE, UNTOUCHED);

    record Count(FailureKind kind, FailureLevel level, int age, int untouched, long number, OffsetDateTime oldest) {}

    static OpenFailures read(JdbcClient jdbc, Scope scope) {
        return new OpenFailures(
                jdbc.sql(SQL).params(values(scope)).query(Count.class).list());
    }

    /** With the moments between the groups of ages. */
    static Map<String, Object> values(Scope scope) {
        Map<String, Object> values = scope.values();
        for (int i = 0; i < AGES.size(); i++) {
            Instant border = scope.today()
                    .minusMonths(AGES.get(i))
                    .atStartOfDay(TravellingClock.AMSTERDAM)
                    .toInstant();
            values.put("age" + i, Scope.moment(border));
        }
        return values;
    }

    long number() {
        return number(count -> true);
    }

    long number(Predicate<Count> which) {
        return counts.stream().filter(which).mapToLong(Count::number).sum();
    }

    Instant oldest() {
        return counts.stream()
                .map(count -> count.oldest().toInstant())
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }
}
