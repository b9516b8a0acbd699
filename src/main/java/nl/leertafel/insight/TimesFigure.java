package nl.leertafel.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.leertafel.insight.Shown.Cell;
import nl.leertafel.insight.Shown.Row;
import nl.leertafel.shared.Domain;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * From named to resolved, of what was resolved in the period and still is. Under three there is no middle to speak of;
 * each of them is shown by itself.
 */
@Component
class TimesFigure implements Figure {
    private static final int FEW = 3;

    private static final String SQL = """
        with settled as (
            select f.id, extract(epoch from f.resolved_at - f.named_at) / 86400.0 as days from system_failure f
            where f.table_id in (:tables) and f.resolved_at >= :from and f.resolved_at < :until
              and f.state = 'RESOLVED')
        select d.domain, count(*) as number, min(s.days) as least, max(s.days) as most,
               percentile_cont(0.25) within group (order by s.days) as lower,
               percentile_cont(0.5) within group (order by s.days) as middle,
               percentile_cont(0.75) within group (order by s.days) as upper
        from settled s join failure_domain d on d.failure_id = s.id group by d.domain
        union all
        select null, count(*), min(s.days), max(s.days), percentile_cont(0.25) within group (order by s.days),
               percentile_cont(0.5) within group (order by s.days),
               percentile_cont(0.75) within group (order by s.days)
        from settled s having count(*) > 0\
        """;

    private final JdbcClient jdbc;

    TimesFigure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Spread(
            @Nullable Domain domain,
            long number,
            double least,
            double lower,
            double middle,
            double upper,
            double most) {
        boolean isFew() {
            return number < FEW;
        }
    }

    @Override
    public Set<FigureName> names() {
        return Set.of(FigureName.TIMES);
    }

    @Override
    public List<Shown> shown(Scope scope, Words words) {
        List<Spread> spreads =
                jdbc.sql(SQL).params(scope.values()).query(Spread.class).list();
        Spread all = spreads.stream()
                .filter(spread -> spread.domain() == null)
                .findFirst()
                .orElse(new Spread(null, 0, 0, 0, 0, 0, 0));
        List<Row> rows = spreads.stream()
                .sorted(Comparator.comparing(spread -> name(spread, words)))
                .sorted(Comparator.comparing(spread -> spread.domain() != null))
                .map(spread -> row(spread, all.most(), scope, words))
                .toList();
        return List.of(Shown.of(
                        FigureName.TIMES,
                        heading(all, words),
                        rows.isEmpty() ? List.of() : List.of(words.say("insight.times.note", FEW)),
                        List.of(
                                words.say("insight.times.domain"),
                                words.say("insight.times.number"),
                                words.say("insight.times.middle"),
                                words.say("insight.times.half"),
                                words.say("insight.times.ends")),
                        rows)
                .with(rows.isEmpty() ? new String[0] : new String[] {"box", "dot"}));
    }

    private static String heading(Spread all, Words words) {
        if (all.number() == 0) return words.say("insight.times.heading.nothing");
        if (all.isFew()) return words.say("insight.times.heading.few", all.number());
        return words.say("insight.times.heading.many", all.number(), words.span(all.middle()), words.span(all.most()));
    }

    private static Row row(Spread spread, double longest, Scope scope, Words words) {
        String which = spread.domain() == null
                ? "settled"
                : "settled-" + spread.domain().name().toLowerCase(Locale.ROOT);
        return new Row(
                name(spread, words),
                mark(spread, longest),
                List.of(
                        Cell.number(spread.number(), scope.address("/insight/failures", "which", which)),
                        days(spread.isFew(), spread.middle(), words),
                        span(spread.isFew(), spread.lower(), spread.upper(), words),
                        span(false, spread.least(), spread.most(), words)));
    }

    private static Mark mark(Spread spread, double longest) {
        if (!spread.isFew())
            return Mark.Box.of(
                    List.of(spread.least(), spread.lower(), spread.middle(), spread.upper(), spread.most()), longest);
        return Mark.Dots.of(
                spread.number() == 1 ? List.of(spread.least()) : List.of(spread.least(), spread.most()), longest);
    }

    private static Cell days(boolean few, double days, Words words) {
        return few ? Cell.words(words.say("insight.few")) : new Cell(Math.round(days), words.span(days), null, 0);
    }

    private static Cell span(boolean few, double from, double until, Words words) {
        if (few) return Cell.words("–");
        String range = words.say("insight.range", words.span(from), words.span(until));
        return Cell.words(words.span(from).equals(words.span(until)) ? words.span(from) : range);
    }

    private static String name(Spread spread, Words words) {
        return words.say(spread.domain() == null ? "insight.together" : "failures.domain." + spread.domain());
    }
}
