package nl.leertafel.insight;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leertafel.insight.Shown.Cell;
import nl.leertafel.insight.Shown.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What came and went by month. What was resolved and opened again counts as both, for both happened; what was opened by
 * mistake did not.
 */
@Component
class FlowFigure implements Figure {
    private static final String SQL = """
        select what, month, count(*) as number from (
            select 'named' as what, to_char(f.named_at at time zone 'Europe/Amsterdam', 'YYYY-MM') as month, f.id
            from system_failure f
            where f.table_id in (:tables) and f.named_at >= :from and f.named_at < :until and f.state <> 'MERGED'
            union
            select case l.what when 'failure.resolved' then 'resolved' else 'reopened' end,
                   to_char(l.at at time zone 'Europe/Amsterdam', 'YYYY-MM'), f.id
            from timeline_line l join system_failure f on f.id = l.thing_id
            where l.table_id in (:tables) and l.what in ('failure.resolved', 'failure.reopened')
              and l.at >= :from and l.at < :until and f.state <> 'MERGED'
              and (l.what <> 'failure.reopened' or not opening_was_taken_back(l.thing_id, l.at))) happened
        group by what, month\
        """;

    private final JdbcClient jdbc;

    FlowFigure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Count(String what, String month, long number) {}

    private record Month(YearMonth month, long named, long resolved, long reopened) {
        long most() {
            return Math.max(named, Math.max(resolved, reopened));
        }
    }

    @Override
    public Set<FigureName> names() {
        return Set.of(FigureName.FLOW);
    }

    @Override
    public List<Shown> shown(Scope scope, Words words) {
        Map<String, Long> counted = jdbc.sql(SQL).params(scope.values()).query(Count.class).list().stream()
                .collect(Collectors.toMap(count -> count.what() + count.month(), Count::number));
        List<Month> months = scope.period().months().stream()
                .map(month -> new Month(
                        month,
                        counted.getOrDefault("named" + month, 0L),
                        counted.getOrDefault("resolved" + month, 0L),
                        counted.getOrDefault("reopened" + month, 0L)))
                .toList();
        return List.of(shown(months, scope, words));
    }

    private static Shown shown(List<Month> months, Scope scope, Words words) {
        long named = months.stream().mapToLong(Month::named).sum();
        long resolved = months.stream().mapToLong(Month::resolved).sum();
        long reopened = months.stream().mapToLong(Month::reopened).sum();
        boolean none = named + resolved + reopened == 0;
        return new Shown(
                FigureName.FLOW,
                words.say("insight.flow.heading." + (none ? "nothing" : "something"), named, resolved, reopened),
                none ? List.of() : List.of(words.say("insight.flow.note", named + reopened - resolved)),
                List.of(
                        words.say("insight.flow.month"),
                        words.say("insight.flow.named"),
                        words.say("insight.flow.resolved"),
                        words.say("insight.flow.reopened")),
                none
                        ? List.of()
                        : months.stream().map(month -> row(month, scope, words)).toList(),
                none ? null : columns(months, words),
                none ? List.of() : List.of("named", "resolved", "reopened"));
    }

    private static Row row(Month month, Scope scope, Words words) {
        return new Row(
                words.month(month.month()),
                null,
                List.of(
                        cell("named", month.named(), month, scope),
                        cell("resolved", month.resolved(), month, scope),
                        cell("reopened", month.reopened(), month, scope)));
    }

    private static Cell cell(String what, long number, Month month, Scope scope) {
        return Cell.number(number, scope.address("/insight/failures", "which", what + "-" + month.month()));
    }

    private static Months columns(List<Month> months, Words words) {
        long most = months.stream().mapToLong(Month::most).max().orElse(0);
        return new Months(months.stream()
                .map(month -> new Months.Column(
                        words.shortMonth(month.month()),
                        height(month.named(), most),
                        height(month.resolved(), most),
                        height(month.reopened(), most)))
                .toList());
    }

    private static int height(long number, long most) {
        return (int) Math.round(100.0 * number / most);
    }
}
