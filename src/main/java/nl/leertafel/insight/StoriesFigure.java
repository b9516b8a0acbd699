package nl.leertafel.insight;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.leertafel.insight.Shown.Cell;
import nl.leertafel.insight.Shown.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the stories came that were sent in during the period. A step is counted by itself: one may be skipped. */
@Component
class StoriesFigure implements Figure {
    /** Of stories {@code s} of the tables that were sent in during the period. */
    static final String SENT = """
        s.table_id in (:tables) and s.submitted_at >= :from and s.submitted_at < :until and s.state <> 'DRAFT'\
        """;

    private final JdbcClient jdbc;

    StoriesFigure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Counts(
            long submitted, long released, long told, long linked, long done, long claimed, long resolved) {
        long of(StoryStep step) {
            return switch (step) {
                case SUBMITTED -> submitted;
                case RELEASED -> released;
                case TOLD -> told;
                case LINKED -> linked;
                case DONE -> done;
                case CLAIMED -> claimed;
                case RESOLVED -> resolved;
            };
        }
    }

    @Override
    public Set<FigureName> names() {
        return Set.of(FigureName.STORIES);
    }

    @Override
    public List<Shown> shown(Scope scope, Words words) {
        Counts counts =
                jdbc.sql(sql()).params(scope.values()).query(Counts.class).single();
        List<Row> rows = counts.submitted() == 0
                ? List.of()
                : Arrays.stream(StoryStep.values())
                        .map(step -> row(step, counts, scope, words))
                        .toList();
        String told = words.part("insight.stories.heading", counts.told(), counts.submitted());
        String heading = counts.told() + counts.resolved() == 0
                ? told
                : words.say("insight.stories.then", told, counts.resolved());
        List<String> headers =
                List.of(words.say("insight.stories.step"), words.say("insight.number"), words.say("insight.share"));
        return List.of(Shown.of(FigureName.STORIES, heading, notes(counts, scope, words), headers, rows));
    }

    private static String sql() {
        StringBuilder sql = new StringBuilder("select count(*) as submitted");
        for (StoryStep step : StoryStep.values())
            if (step != StoryStep.SUBMITTED)
                sql.append(", count(*) filter (where ")
                        .append(step.sql())
                        .append(") as ")
                        .append(step.slug());
        return sql.append(" from case_story s where ").append(SENT).toString();
    }

    private static List<String> notes(Counts counts, Scope scope, Words words) {
        if (counts.submitted() == 0) return List.of();
        String how = words.say("insight.stories.note");
        if (scope.isSeatedEverywhere()) return List.of(how);
        return List.of(how, words.say("insight.stories.counts"));
    }

    private static Row row(StoryStep step, Counts counts, Scope scope, Words words) {
        long number = counts.of(step);
        Cell cell = !scope.isSeatedEverywhere()
                ? Cell.number(number)
                : Cell.number(number, scope.address("/insight/stories", "which", step.slug()));
        String share = words.say("insight.percent", Math.round(100.0 * number / counts.submitted()));
        return new Row(
                words.say("insight.step." + step.slug()),
                Mark.Bar.of(number, counts.submitted(), counts.submitted(), false),
                List.of(cell, Cell.words(share)));
    }
}
