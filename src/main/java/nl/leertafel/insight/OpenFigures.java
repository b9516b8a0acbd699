package nl.leertafel.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leertafel.failures.FailureKind;
import nl.leertafel.failures.FailureLevel;
import nl.leertafel.insight.Shown.Cell;
import nl.leertafel.insight.Shown.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is open now: of which kind and where it can be solved, how old, and how long without anything done. */
@Component
class OpenFigures implements Figure {
    private static final int SHADES = 4;

    private final JdbcClient jdbc;

    OpenFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<FigureName> names() {
        return Set.of(FigureName.KINDS, FigureName.AGES);
    }

    @Override
    public List<Shown> shown(Scope scope, Words words) {
        OpenFailures open = OpenFailures.read(jdbc, scope);
        return List.of(kinds(open, scope, words), ages(open, scope, words));
    }

    private static Shown kinds(OpenFailures open, Scope scope, Words words) {
        long own =
                open.number(count -> count.level() == FailureLevel.TABLE || count.level() == FailureLevel.MUNICIPALITY);
        List<String> headers = new ArrayList<>(List.of(words.say("insight.kinds.kind")));
        for (FailureLevel level : FailureLevel.values()) headers.add(words.say("insight.level." + level));
        headers.add(words.say("insight.together"));
        long most = open.counts().stream()
                .mapToLong(count -> at(open, count.kind(), count.level()))
                .max()
                .orElse(0);
        List<Row> rows = new ArrayList<>(Arrays.stream(FailureKind.values())
                .filter(kind -> open.number(count -> count.kind() == kind) > 0)
                .map(kind -> row(kind, most, open, scope, words))
                .toList());
        if (rows.size() > 1) rows.add(together(open, scope, words));
        return Shown.of(
                FigureName.KINDS,
                words.part("insight.kinds.heading", own, open.number()),
                open.number() == 0 ? List.of() : List.of(words.say("insight.kinds.note")),
                headers,
                rows);
    }

    private static Row row(FailureKind kind, long most, OpenFailures open, Scope scope, Words words) {
        List<Cell> cells = new ArrayList<>();
        for (FailureLevel level : FailureLevel.values()) {
            long number = at(open, kind, level);
            String list = scope.register("kind", written(kind), "level", written(level));
            int shade = (int) Math.ceil((double) SHADES * number / most);
            cells.add(new Cell(number, String.valueOf(number), number == 0 ? null : list, shade));
        }
        long all = open.number(count -> count.kind() == kind);
        cells.add(Cell.number(all, scope.register("kind", written(kind))));
        return new Row(words.say("failures.kind." + kind), null, cells);
    }

    private static Row together(OpenFailures open, Scope scope, Words words) {
        List<Cell> cells = new ArrayList<>();
        for (FailureLevel level : FailureLevel.values())
            cells.add(
                    Cell.number(open.number(count -> count.level() == level), scope.register("level", written(level))));
        cells.add(Cell.number(open.number(), scope.register("status", "open")));
        return new Row(words.say("insight.together"), null, cells);
    }

    private static Shown ages(OpenFailures open, Scope scope, Words words) {
        long left = open.number(count -> count.untouched() >= OpenFailures.MOST_UNTOUCHED);
        List<Row> rows = new ArrayList<>();
        int groups = open.number() == 0 ? 0 : OpenFailures.AGES.size() + 1;
        IntStream.range(0, groups).forEach(age -> {
            long number = open.number(count -> count.age() == age);
            rows.add(row("age", age, number, false, open, scope, words));
        });
        IntStream.rangeClosed(0, groups == 0 ? -1 : OpenFailures.MOST_UNTOUCHED).forEach(times -> {
            long number = open.number(count -> count.untouched() == times);
            rows.add(row("untouched", times, number, times == OpenFailures.MOST_UNTOUCHED, open, scope, words));
        });
        return Shown.of(
                FigureName.AGES,
                words.part("insight.ages.heading", left, open.number()),
                notes(open, scope, words),
                List.of(words.say("insight.ages.group"), words.say("insight.number")),
                rows);
    }

    private static List<String> notes(OpenFailures open, Scope scope, Words words) {
        if (open.number() == 0) return List.of();
        long days = (scope.now().getEpochSecond() - open.oldest().getEpochSecond()) / 86_400;
        return List.of(words.say("insight.ages.note", words.span(days)));
    }

    private static Row row(
            String part, int group, long number, boolean asks, OpenFailures open, Scope scope, Words words) {
        String which = part + "-" + group;
        return new Row(
                group == 0 ? words.say("insight.ages." + part) : null,
                words.say("insight.which." + which),
                Mark.Bar.of(number, open.number(), 0, asks && number > 0),
                List.of(Cell.number(number, scope.address("/insight/failures", "which", which))));
    }

    private static long at(OpenFailures open, FailureKind kind, FailureLevel level) {
        return open.number(count -> count.kind() == kind && count.level() == level);
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
