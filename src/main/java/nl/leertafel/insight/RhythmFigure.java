package nl.leertafel.insight;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.insight.Shown.Cell;
import nl.leertafel.insight.Shown.Row;
import nl.leertafel.tables.TableSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether tables meet as they agreed: each beside its own rhythm, by name and never by how well they do. */
@Component
class RhythmFigure implements Figure {
    private static final String SQL = """
        select g.table_id, g.starts_at, g.state in ('IN_PROGRESS', 'FOLLOW_UP', 'CLOSED') as held
        from learning_session g
        where g.table_id in (:tables) and g.starts_at >= :from and g.starts_at < least(:until, :now)
        order by g.starts_at, g.id\
        """;

    private final JdbcClient jdbc;

    RhythmFigure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Gathering(UUID tableId, OffsetDateTime startsAt, boolean held) {}

    @Override
    public Set<FigureName> names() {
        return Set.of(FigureName.RHYTHM);
    }

    @Override
    public List<Shown> shown(Scope scope, Words words) {
        List<Gathering> all =
                jdbc.sql(SQL).params(scope.values()).query(Gathering.class).list();
        long held = all.stream().filter(Gathering::held).count();
        List<Row> rows = scope.looked().stream()
                .map(table -> row(table, Rhythm.of(table.id(), all), scope, words))
                .toList();
        return List.of(Shown.of(
                        FigureName.RHYTHM,
                        words.part("insight.rhythm.heading", held, all.size()),
                        all.isEmpty() ? List.of() : List.of(words.say("insight.rhythm.note", Rhythm.FEW)),
                        List.of(
                                words.say("insight.rhythm.table"),
                                words.say("insight.rhythm.held"),
                                words.say("insight.rhythm.planned"),
                                words.say("insight.rhythm.agreed"),
                                words.say("insight.rhythm.between"),
                                words.say("insight.rhythm.longest")),
                        all.isEmpty() ? List.of() : rows)
                .with(all.isEmpty() ? new String[0] : new String[] {"held", "missed"}));
    }

    private static Row row(TableSummary table, Rhythm rhythm, Scope scope, Words words) {
        return new Row(
                table.name(),
                rhythm.drawn(scope.period()),
                List.of(
                        number(rhythm.held(), "held", table, scope),
                        number(rhythm.planned(), "planned", table, scope),
                        weeks(table.rhythmWeeks(), words),
                        rhythm.middle().isPresent()
                                ? weeks(Math.round(rhythm.middle().getAsDouble()), words)
                                : Cell.words(words.say("insight.few")),
                        rhythm.longest().isPresent()
                                ? weeks(Math.round(rhythm.longest().getAsDouble()), words)
                                : Cell.words("–")));
    }

    /** Sessions are for those who sit there; others see how many there were. */
    private static Cell number(long number, String which, TableSummary table, Scope scope) {
        if (!scope.seats().sitsAt(table.id())) return Cell.number(number);
        Scope one = new Scope(scope.seats(), scope.visible(), List.of(table.id()), scope.period(), scope.now());
        return Cell.number(number, one.address("/insight/sessions", "which", which));
    }

    private static Cell weeks(long weeks, Words words) {
        return new Cell(weeks, words.say("insight.weeks", weeks), null, 0);
    }
}
